package club.core.mail;

import club.core.EmailAddress;
import java.time.Instant;
import java.util.Optional;

/// What the mail service reports of a mail that it took.
///
/// - `to`: whom the mail was for. Not the address that the other side names in its report: a mail
///   that is forwarded comes back from an address that nobody wrote to.
/// - `sentAt`: when the mail left
/// - `messageId`: the id that the service gave it
/// - `note`: the service's own word; other characters than `[A-Za-z0-9-]` are left out, and what
///   comes after 40 of them
/// - `about`: which mail it was, where it says so
public record Feedback(
    Kind kind,
    EmailAddress to,
    Instant sentAt,
    String messageId,
    String note,
    Optional<MailLabel> about) {
  public Feedback {
    String word = note.replaceAll("[^A-Za-z0-9-]", "");
    note = word.substring(0, Math.min(word.length(), 40));
  }

  /// What became of the mail.
  public enum Kind {
    /// The address takes no mail, for good.
    HARD_BOUNCE,
    /// It was not taken this time, or a machine answered.
    SOFT_BOUNCE,
    /// The reader said that it was not wanted.
    COMPLAINT,
    /// The service itself refused to send it.
    REJECTION,
    /// It arrived.
    DELIVERY
  }
}
