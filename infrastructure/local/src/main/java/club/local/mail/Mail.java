package club.local.mail;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A mail as its reader would get it.
///
/// @param id as SES named it when it took the mail
/// @param at when it was sent, to the second
/// @param to every mailbox that it was delivered to
/// @param headers in order, unfolded and decoded; one that comes twice is joined by a comma
public record Mail(
    String id,
    Instant at,
    String from,
    List<String> to,
    List<String> replyTo,
    String subject,
    Optional<String> text,
    Optional<String> html,
    Map<String, String> headers,
    List<Attachment> attachments) {
  public Mail {
    to = List.copyOf(to);
    replyTo = List.copyOf(replyTo);
    attachments = List.copyOf(attachments);
  }

  /// A file that comes with the mail.
  @SuppressWarnings("ArrayRecordComponent") // Read once, to be sent.
  public record Attachment(String name, String mediaType, byte[] bytes) {}
}
