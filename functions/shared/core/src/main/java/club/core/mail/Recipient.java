package club.core.mail;

import club.core.EmailAddress;
import java.util.Optional;

/// Whom a mail is for. The addresses of all but reviewers are looked up when the mail is sent, so
/// that the ledger holds no personal data.
public sealed interface Recipient {
  /// The reviewer's mailbox; empty for others.
  default Optional<EmailAddress> reviewer() {
    return switch (this) {
      case Reviewer(EmailAddress mailbox) -> Optional.of(mailbox);
      case Applicant(), Contact(), Escalation() -> Optional.empty();
    };
  }

  /// The person who asked.
  record Applicant() implements Recipient {}

  /// A mailbox that may decide.
  record Reviewer(EmailAddress mailbox) implements Recipient {}

  /// The contact on record of a member.
  record Contact() implements Recipient {}

  /// Whom the club tells that staff owe an answer for too long. It decides nothing.
  record Escalation() implements Recipient {}
}
