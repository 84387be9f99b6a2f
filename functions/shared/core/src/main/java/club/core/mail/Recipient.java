package club.core.mail;

import club.core.EmailAddress;
import java.util.Optional;

/// Whom a mail is for. The applicant's address is looked up when the mail is sent, so that the
/// ledger holds no personal data.
public sealed interface Recipient {
  /// The reviewer's mailbox; empty for the applicant.
  default Optional<EmailAddress> reviewer() {
    return switch (this) {
      case Reviewer(EmailAddress mailbox) -> Optional.of(mailbox);
      case Applicant() -> Optional.empty();
    };
  }

  /// The person who asked.
  record Applicant() implements Recipient {}

  /// A mailbox that may decide.
  record Reviewer(EmailAddress mailbox) implements Recipient {}
}
