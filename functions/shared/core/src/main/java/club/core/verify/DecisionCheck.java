package club.core.verify;

import club.core.Reference;
import club.core.link.Link;
import club.core.request.Decision;
import club.core.request.HistoryEntry;
import club.core.request.JoinRequest;
import club.core.request.Status;
import club.core.survey.Row.Content;
import club.core.survey.Snapshot;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Checks decisions: one for each generation, by a link that was alive.
final class DecisionCheck implements Check {
  /// The table deletes a link a year after its end, so older decisions have none.
  private static final Duration REMEMBERED = Duration.ofDays(365);

  @Override
  public Stream<Breach> breaches(Snapshot snapshot, Instant now) {
    Map<Reference, List<Link>> links =
        snapshot
            .contents(Content.Linked.class)
            .map(Content.Linked::link)
            .filter(link -> link.purpose() == Link.Purpose.STAFF)
            .collect(Collectors.groupingBy(Link::reference));
    return Stream.concat(
        twice(snapshot),
        snapshot
            .contents(Content.Asked.class)
            .map(Content.Asked::request)
            .flatMap(
                request -> of(request, links.getOrDefault(request.reference(), List.of()), now)));
  }

  /// Generations with two entries that decide.
  private static Stream<Breach> twice(Snapshot snapshot) {
    Map<String, Long> decisions =
        snapshot
            .contents(Content.Happened.class)
            .map(Content.Happened::entry)
            .filter(entry -> isDecision(entry.status()))
            .collect(Collectors.groupingBy(DecisionCheck::generation, Collectors.counting()));
    return decisions.entrySet().stream()
        .filter(each -> each.getValue() > 1)
        .flatMap(
            each ->
                Stream.of(Statement.ONE_DECISION, Statement.TOKEN_ONCE)
                    .map(
                        statement ->
                            new Breach(
                                statement,
                                each.getKey() + " was decided " + each.getValue() + " times")));
  }

  private static Stream<Breach> of(JoinRequest request, List<Link> mailed, Instant now) {
    if (isDecision(request.status()) != request.decision().isPresent()
        || request
            .decision()
            .filter(decision -> decision.verdict().status() != request.status())
            .isPresent()) {
      return Stream.of(
          new Breach(
              Statement.ONE_DECISION,
              request.reference() + " does not have the status of its decision"));
    }
    return request.decision().stream()
        .filter(decision -> decision.at().isAfter(now.minus(REMEMBERED)))
        .flatMap(decision -> byLink(request, decision, mailed));
  }

  private static Stream<Breach> byLink(JoinRequest request, Decision decision, List<Link> mailed) {
    List<Link> links =
        mailed.stream()
            .filter(link -> link.generation() == request.generation())
            .filter(link -> link.mailbox().equals(Optional.of(decision.mailbox())))
            .toList();
    if (links.isEmpty()) {
      return Stream.of(
          new Breach(
              Statement.DECIDED_BY_LINK,
              request.reference() + " was decided by a mailbox without a link"));
    }
    boolean alive =
        links.stream()
            .flatMap(link -> link.expiresAt().stream())
            .anyMatch(end -> decision.at().isBefore(end));
    return alive
        ? Stream.empty()
        : Stream.of(Statement.DECIDED_BY_LINK, Statement.EXPIRY)
            .map(
                statement ->
                    new Breach(
                        statement,
                        request.reference() + " was decided after its link had expired"));
  }

  private static boolean isDecision(Status status) {
    return switch (status) {
      case LISTED, REFUSED -> true;
      case RECEIVED -> false;
    };
  }

  private static String generation(HistoryEntry entry) {
    return entry.reference() + " generation " + entry.generation();
  }
}
