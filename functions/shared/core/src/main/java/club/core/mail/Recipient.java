package club.core.mail;

import club.core.EmailAddress;

/// Whom a mail is for. The applicant's address is looked up when the mail is sent, so that the
/// ledger holds no personal data.
public sealed interface Recipient {
  /// The person who asked.
  record Applicant() implements Recipient {}

  /// A mailbox that may decide.
  record Reviewer(EmailAddress mailbox) implements Recipient {}
}
