package club.core.verify;

import club.core.link.Link;
import club.core.request.JoinRequest;
import club.core.survey.Row;
import club.core.survey.Row.Content;
import club.core.survey.Snapshot;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Checks links: each opens one request and generation that exist, for no longer than a link lives.
final class LinkCheck implements Check {
  @Override
  public Stream<Breach> breaches(Snapshot snapshot, Instant now) {
    Map<String, JoinRequest> requests =
        snapshot
            .contents(Content.Asked.class)
            .map(Content.Asked::request)
            .collect(
                Collectors.toMap(
                    request -> request.reference().value(), Function.identity(), (a, b) -> a));
    Map<String, Long> hashes =
        snapshot
            .contents(Content.Linked.class)
            .collect(Collectors.groupingBy(each -> each.link().hash(), Collectors.counting()));
    return snapshot
        .map(
            Content.Linked.class,
            (row, linked) ->
                Stream.of(
                        opensNothing(row, linked.link(), requests),
                        isShared(row, linked.link(), hashes),
                        livesTooLong(row, linked.link(), now),
                        isIncomplete(row, linked.link()))
                    .flatMap(Optional::stream))
        .flatMap(Function.identity());
  }

  private static Optional<Breach> opensNothing(
      Row row, Link link, Map<String, JoinRequest> requests) {
    boolean opens =
        Optional.ofNullable(requests.get(link.reference().value()))
            .filter(request -> link.generation() >= 1)
            .filter(request -> link.generation() <= request.generation())
            .isPresent();
    return breach(
        !opens,
        Statement.TOKEN_OF_ONE,
        row.name() + " belongs to a request or generation that does not exist");
  }

  private static Optional<Breach> isShared(Row row, Link link, Map<String, Long> hashes) {
    return breach(
        hashes.getOrDefault(link.hash(), 0L) > 1,
        Statement.TOKEN_OF_ONE,
        row.name() + " has the hash of another link");
  }

  private static Optional<Breach> livesTooLong(Row row, Link link, Instant now) {
    Instant most = now.plus(Link.LIFE).plus(Link.SKEW);
    return breach(
        link.expiresAt().filter(most::isBefore).isPresent(),
        Statement.EXPIRY,
        row.name() + " lives longer than 30 days");
  }

  /// A mailed link expires, and a reviewer's has a mailbox and a code.
  private static Optional<Breach> isIncomplete(Row row, Link link) {
    return switch (link.purpose()) {
      case FOLLOW -> Optional.empty();
      case OWN ->
          breach(link.expiresAt().isEmpty(), Statement.EXPIRY, row.name() + " never expires");
      case STAFF ->
          breach(link.expiresAt().isEmpty(), Statement.EXPIRY, row.name() + " never expires")
              .or(
                  () ->
                      breach(
                          link.mailbox().isEmpty(),
                          Statement.TOKEN_OF_ONE,
                          row.name() + " has no mailbox"))
              .or(
                  () ->
                      breach(
                          link.codeHash().isEmpty(),
                          Statement.DECIDED_BY_LINK,
                          row.name() + " has no code"));
    };
  }

  private static Optional<Breach> breach(boolean found, Statement statement, String where) {
    return found ? Optional.of(new Breach(statement, where)) : Optional.empty();
  }
}
