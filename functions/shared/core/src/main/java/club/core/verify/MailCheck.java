package club.core.verify;

import static java.util.stream.Collectors.groupingBy;

import club.core.Reference;
import club.core.link.Link;
import club.core.mail.LedgerEntry;
import club.core.mail.Recipient;
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
    Set<Reference> requests = snapshot.everAsked();
    Set<Reference> members = snapshot.everMembers();
    Map<Reference, List<Link>> links =
        snapshot.links().stream().collect(groupingBy(Link::reference));
    // The table deletes a link a year after its end.
    Instant remembered = now.minus(Link.LIFE.multipliedBy(12));
    snapshot.forEach(
        Content.Mailed.class,
        (row, mailed) -> {
          LedgerEntry mail = mailed.entry();
          boolean aboutMember = mail.kind().isAboutMember();
          boolean aboutNone = !aboutMember && !mail.kind().isAboutRequest();
          if (!aboutNone && !(aboutMember ? members : requests).contains(mail.reference())) {
            found.add(
                Statement.ADDRESSEES,
                row,
                "is about a %s that does not exist".formatted(aboutMember ? "member" : "request"));
          } else if (!mail.kind().isFor(mail.recipient())) {
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
              && links.getOrDefault(mail.reference(), List.of()).stream()
                  .noneMatch(link -> isOf(link, mail))) {
            found.add(Statement.DUPLICATES, row, "was sent and its link is missing");
          }
        });
  }

  private static boolean isOf(Link link, LedgerEntry mail) {
    if (!mail.kind().isAboutMember() && link.generation() != mail.generation()) {
      return false;
    }
    return switch (mail.recipient()) {
      case Recipient.Applicant() -> link.purpose() == Link.Purpose.OWN;
      case Recipient.Contact() -> link.purpose() == Link.Purpose.DOOR;
      case Recipient.Escalation() -> false;
      case Recipient.Reviewer reviewer ->
          link.purpose() == mail.kind().reviewersLink()
              && link.mailbox().equals(Optional.of(reviewer.mailbox()));
    };
  }
}
