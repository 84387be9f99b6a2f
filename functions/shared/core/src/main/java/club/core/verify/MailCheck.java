package club.core.verify;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import club.core.Reference;
import club.core.link.Link;
import club.core.mail.LedgerEntry;
import club.core.mail.Recipient;
import club.core.mail.Round;
import club.core.request.JoinRequest;
import club.core.survey.Row.Content;
import club.core.survey.Snapshot;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Checks mails: their recipients, and that each is stored once, with the link that it carried.
final class MailCheck implements Check {
  @Override
  public void look(Snapshot snapshot, Instant now, Breaches found) {
    Set<Reference> requests =
        snapshot.requests().stream().map(JoinRequest::reference).collect(toSet());
    Map<Round, List<Link>> links = snapshot.links().stream().collect(groupingBy(Round::of));
    // The table deletes a link a year after its end.
    Instant remembered = now.minus(Link.LIFE.multipliedBy(12));
    snapshot.forEach(
        Content.Mailed.class,
        (row, mailed) -> {
          LedgerEntry mail = mailed.entry();
          boolean toReviewer = mail.recipient() instanceof Recipient.Reviewer;
          if (!requests.contains(mail.reference())) {
            found.add(Statement.ADDRESSEES, row, "is about a request that does not exist");
          } else if (toReviewer != mail.kind().isToStaff()) {
            found.add(Statement.ADDRESSEES, row, "goes to the wrong kind of recipient");
          }
          // The key is the event and the mailbox: under another key the same mail could be stored
          // twice.
          if (!row.sort().equals(mail.id())) {
            found.add(Statement.DUPLICATES, row, "is not stored under its event and mailbox");
          }
          boolean carries = mail.kind().carriesLink() && mail.state() == LedgerEntry.State.SENT;
          if (carries
              && !mail.since().isBefore(remembered)
              && links.getOrDefault(Round.of(mail), List.of()).stream()
                  .noneMatch(link -> isTo(link, mail.recipient()))) {
            found.add(Statement.DUPLICATES, row, "was sent and its link is missing");
          }
        });
  }

  private static boolean isTo(Link link, Recipient recipient) {
    return switch (recipient) {
      case Recipient.Applicant() -> link.purpose() == Link.Purpose.OWN;
      case Recipient.Reviewer reviewer ->
          link.purpose() == Link.Purpose.STAFF
              && link.mailbox().equals(Optional.of(reviewer.mailbox()));
    };
  }
}
