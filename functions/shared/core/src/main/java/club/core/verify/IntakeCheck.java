package club.core.verify;

import static java.util.stream.Collectors.toSet;

import club.core.Reference;
import club.core.link.Link;
import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import club.core.request.HistoryEntry;
import club.core.request.Intake;
import club.core.request.JoinRequest;
import club.core.survey.Row.Content;
import club.core.survey.Snapshot;
import java.time.Instant;
import java.util.Set;

/// Checks that what was confirmed to applicants is stored completely.
final class IntakeCheck implements Check {
  @Override
  public void look(Snapshot snapshot, Instant now, Breaches found) {
    Set<Reference> requests = snapshot.everAsked();
    keys(snapshot, requests, now, found);
    Set<Reference> followed =
        snapshot.links().stream()
            .filter(link -> link.purpose() == Link.Purpose.FOLLOW)
            .map(Link::reference)
            .collect(toSet());
    missing(requests, followed, "has no follow link", found);
    missing(followed, requests, "has a follow link and is not stored", found);
    Set<Reference> begun =
        snapshot.history().stream()
            .filter(entry -> entry.number() == 1)
            .map(HistoryEntry::reference)
            .collect(toSet());
    missing(requests, begun, "has no first history entry", found);
    Set<Reference> acknowledged =
        snapshot.mails().stream()
            .filter(mail -> mail.kind() == MailKind.ACKNOWLEDGEMENT)
            .map(LedgerEntry::reference)
            .collect(toSet());
    missing(
        snapshot.requests().stream().map(JoinRequest::reference).collect(toSet()),
        acknowledged,
        "has no acknowledgement",
        found);
  }

  /// Used keys whose request does not exist, or that live too long.
  private static void keys(
      Snapshot snapshot, Set<Reference> requests, Instant now, Breaches found) {
    Instant most = now.plus(Intake.Key.CLIENT_LIFE).plus(Link.SKEW);
    snapshot.forEach(
        Content.Used.class,
        (row, used) -> {
          if (!requests.contains(used.reference())) {
            String where = used.reference() + " was confirmed and is not stored";
            found.add(Statement.STORED, where);
            found.add(Statement.IDEMPOTENT, where);
          } else if (used.expiresAt().isAfter(most)) {
            found.add(Statement.IDEMPOTENT, row, "lives longer than 30 days");
          }
        });
  }

  private static void missing(
      Set<Reference> all, Set<Reference> there, String what, Breaches found) {
    all.stream()
        .filter(reference -> !there.contains(reference))
        .forEach(reference -> found.add(Statement.STORED, reference + " " + what));
  }
}
