package club.local.command;

import club.core.EmailAddress;
import club.core.Reference;
import club.core.mail.LedgerEntry;
import java.util.List;
import java.util.stream.Collectors;

/// Who does not receive the club's mails.
///
/// @param mailboxes the reviewers' mailboxes that bounced, complained or are suppressed
/// @param people the requests and members whose person has mails that are held back
record Unreached(List<EmailAddress> mailboxes, List<Reference> people) {
  static Unreached of(OpenClub open) {
    return new Unreached(
        open.reviewers().stream()
            .filter(mailbox -> open.store().blockages().find(mailbox).isPresent())
            .toList(),
        open.store().unfinished().blocked().stream()
            .filter(mail -> mail.recipient().reviewer().isEmpty())
            .map(LedgerEntry::reference)
            .distinct()
            .toList());
  }

  /// The lines to print; none where every mail arrives.
  ///
  /// @param isLong whether they name the mailboxes
  String text(boolean isLong, ClubName name) {
    if (mailboxes.isEmpty() && people.isEmpty()) {
      return "";
    }
    String counts =
        "Mails do not reach %s and %d among applicants and members' contacts%s.%n"
            .formatted(
                Count.of(mailboxes.size(), "reviewer"),
                people.size(),
                isLong ? "" : " (`--long` names them)");
    return isLong ? counts + names() + remedy(name) : counts + remedy(name);
  }

  private String names() {
    return mailboxes.stream()
            .map(mailbox -> "      " + mailbox.value() + "\n")
            .collect(Collectors.joining())
        + people.stream()
            .map(one -> "      the person of " + one + "\n")
            .collect(Collectors.joining());
  }

  private static String remedy(ClubName name) {
    return "Once a mailbox is mended: %s%n".formatted(name.command("unblock ADDRESS"));
  }
}
