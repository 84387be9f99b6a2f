package club.core.verify;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import club.core.link.Link;
import club.core.mail.Round;
import club.core.request.Decision;
import club.core.request.JoinRequest;
import club.core.request.Status;
import club.core.survey.Snapshot;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Checks decisions: one for each generation, by a link that was alive.
final class DecisionCheck implements Check {
  /// The table deletes a link a year after its end, so older decisions have none.
  private static final Duration REMEMBERED = Duration.ofDays(365);

  @Override
  public void look(Snapshot snapshot, Instant now, Breaches found) {
    twice(snapshot, found);
    Map<Round, List<Link>> links =
        snapshot.links().stream()
            .filter(link -> link.purpose() == Link.Purpose.STAFF)
            .collect(groupingBy(Round::of));
    Map<Round, List<Link>> receipts =
        snapshot.links().stream()
            .filter(link -> link.purpose() == Link.Purpose.RECEIPT)
            .collect(groupingBy(DecisionCheck::next));
    for (JoinRequest request : snapshot.requests()) {
      if (!isDecided(request)) {
        found.add(
            Statement.ONE_DECISION,
            request.reference() + " does not have the status of its decision");
      } else {
        request
            .decision()
            .filter(decision -> decision.at().isAfter(now.minus(REMEMBERED)))
            .ifPresent(
                decision ->
                    byLink(
                        request,
                        decision,
                        Stream.concat(
                                links.getOrDefault(Round.of(request), List.of()).stream(),
                                receipts.getOrDefault(Round.of(request), List.of()).stream())
                            .toList(),
                        found));
      }
    }
  }

  /// The round in which a receipt's link decides: the one after its own.
  private static Round next(Link receipt) {
    return new Round(receipt.reference(), receipt.generation() + 1);
  }

  /// Generations with two entries that decide.
  private static void twice(Snapshot snapshot, Breaches found) {
    snapshot.history().stream()
        .filter(entry -> isDecision(entry.status()))
        .collect(groupingBy(Round::of, counting()))
        .forEach(
            (round, decisions) -> {
              if (decisions > 1) {
                String where = round + " was decided " + decisions + " times";
                found.add(Statement.ONE_DECISION, where);
                found.add(Statement.TOKEN_ONCE, where);
              }
            });
  }

  private static void byLink(
      JoinRequest request, Decision decision, List<Link> mailed, Breaches found) {
    List<Instant> ends =
        mailed.stream()
            .filter(link -> link.mailbox().equals(Optional.of(decision.mailbox())))
            .map(link -> link.expiresAt().orElse(Instant.MIN))
            .toList();
    if (ends.isEmpty()) {
      found.add(
          Statement.DECIDED_BY_LINK,
          request.reference() + " was decided by a mailbox without a link");
    } else if (ends.stream().noneMatch(decision.at()::isBefore)) {
      String where = request.reference() + " was decided after its link had expired";
      found.add(Statement.DECIDED_BY_LINK, where);
      found.add(Statement.EXPIRY, where);
    }
  }

  /// Whether the decision, if any, is the one that led to the status.
  private static boolean isDecided(JoinRequest request) {
    return switch (request.status()) {
      case LISTED, REFUSED, CLOSED, QUESTIONED, ACCEPTED ->
          request
              .decision()
              .filter(decision -> decision.verdict().status() == request.status())
              .isPresent();
      case RECEIVED -> request.decision().isEmpty();
      case WITHDRAWN, EXPIRED, ERASED -> true;
    };
  }

  private static boolean isDecision(Status status) {
    return switch (status) {
      case LISTED, REFUSED, CLOSED, QUESTIONED, ACCEPTED -> true;
      case RECEIVED, WITHDRAWN, EXPIRED, ERASED -> false;
    };
  }
}
