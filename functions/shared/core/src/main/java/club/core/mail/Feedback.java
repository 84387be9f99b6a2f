package club.core.mail;

import club.core.EmailAddress;
import java.time.Instant;
import java.util.Optional;

/// What the mail service reports of a mail that it accepted.
///
/// @param to the address that the mail was sent to. The report may name another one: a forwarded
///   mail bounces from an address to which nothing was sent.
/// @param sentAt when the mail was sent
/// @param messageId the id that the service gave it
/// @param note the service's own word, reduced to the first 40 characters of `[A-Za-z0-9-]`
/// @param about the mail's label, where the report contains it
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
    /// The address permanently refuses mail.
    HARD_BOUNCE,
    /// The service gave it up after hours of tries, or a machine answered it.
    SOFT_BOUNCE,
    /// The service did not try: the address is on a list of its own.
    SUPPRESSION,
    /// The reader reported it as unwanted.
    COMPLAINT,
    /// The service itself refused to send it.
    REJECTION,
    /// It arrived.
    DELIVERY
  }
}
