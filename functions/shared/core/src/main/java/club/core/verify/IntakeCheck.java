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
    missing(owed(snapshot), acknowledged(snapshot), "has no acknowledgement", found);
  }

  /// The requests that must have an acknowledgement: all that are not kept aside, but for those of
  /// an address that was sent one about another request.
  private static Set<Reference> owed(Snapshot snapshot) {
    Set<Reference> aside =
        snapshot.suspects().stream().map(JoinRequest::reference).collect(toSet());
    Set<Reference> acknowledged = acknowledged(snapshot);
    Set<String> told =
        snapshot.requests().stream()
            .filter(request -> acknowledged.contains(request.reference()))
            .map(IntakeCheck::address)
            .collect(toSet());
    return snapshot.requests().stream()
        .filter(request -> !aside.contains(request.reference()))
        .filter(request -> !told.contains(address(request)))
        .map(JoinRequest::reference)
        .collect(toSet());
  }

  private static Set<Reference> acknowledged(Snapshot snapshot) {
    return snapshot.mails().stream()
        .filter(mail -> mail.kind() == MailKind.ACKNOWLEDGEMENT)
        .map(LedgerEntry::reference)
        .collect(toSet());
  }

  private static String address(JoinRequest request) {
    return request.application().person().email().fingerprint();
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
