package club.core.verify;

import club.core.link.Link;
import club.core.mail.MailKind;
import club.core.request.Intake;
import club.core.survey.Row.Content;
import club.core.survey.Snapshot;
import java.time.Instant;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Checks that what was confirmed to applicants is stored completely.
final class IntakeCheck implements Check {
  @Override
  public Stream<Breach> breaches(Snapshot snapshot, Instant now) {
    Set<String> requests =
        snapshot
            .contents(Content.Asked.class)
            .map(asked -> asked.request().reference().value())
            .collect(Collectors.toSet());
    return Stream.of(
            keys(snapshot, requests, now),
            followed(snapshot, requests),
            begun(snapshot, requests),
            acknowledged(snapshot, requests))
        .flatMap(Function.identity());
  }

  /// Used keys whose request does not exist, or that live too long.
  private static Stream<Breach> keys(Snapshot snapshot, Set<String> requests, Instant now) {
    return snapshot
        .map(
            Content.Used.class,
            (row, used) -> {
              if (!requests.contains(used.reference().value())) {
                return Stream.of(Statement.STORED, Statement.IDEMPOTENT)
                    .map(
                        statement ->
                            new Breach(
                                statement, used.reference() + " was confirmed and is not stored"));
              }
              return used.expiresAt().isAfter(now.plus(Intake.Key.CLIENT_LIFE).plus(Link.SKEW))
                  ? Stream.of(
                      new Breach(Statement.IDEMPOTENT, row.name() + " lives longer than 30 days"))
                  : Stream.<Breach>empty();
            })
        .flatMap(Function.identity());
  }

  /// Requests without a follow link, and follow links without a request.
  private static Stream<Breach> followed(Snapshot snapshot, Set<String> requests) {
    Set<String> followed =
        snapshot
            .contents(Content.Linked.class)
            .map(Content.Linked::link)
            .filter(link -> link.purpose() == Link.Purpose.FOLLOW)
            .map(link -> link.reference().value())
            .collect(Collectors.toSet());
    return Stream.concat(
        missing(requests, followed, "has no follow link"),
        missing(followed, requests, "has a follow link and is not stored"));
  }

  private static Stream<Breach> begun(Snapshot snapshot, Set<String> requests) {
    Set<String> begun =
        snapshot
            .contents(Content.Happened.class)
            .filter(happened -> happened.entry().number() == 1)
            .map(happened -> happened.entry().reference().value())
            .collect(Collectors.toSet());
    return missing(requests, begun, "has no first history entry");
  }

  private static Stream<Breach> acknowledged(Snapshot snapshot, Set<String> requests) {
    Set<String> acknowledged =
        snapshot
            .contents(Content.Mailed.class)
            .filter(mailed -> mailed.entry().kind() == MailKind.ACKNOWLEDGEMENT)
            .map(mailed -> mailed.entry().reference().value())
            .collect(Collectors.toSet());
    return missing(requests, acknowledged, "has no acknowledgement");
  }

  private static Stream<Breach> missing(Set<String> all, Set<String> there, String what) {
    return all.stream()
        .filter(reference -> !there.contains(reference))
        .map(reference -> new Breach(Statement.STORED, reference + " " + what));
  }
}
