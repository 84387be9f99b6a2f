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
public record DeliveredMail(
    String id,
    Instant at,
    String from,
    List<String> to,
    List<String> replyTo,
    String subject,
    Optional<String> text,
    Optional<String> html,
    Map<String, String> headers) {
  public DeliveredMail {
    to = List.copyOf(to);
    replyTo = List.copyOf(replyTo);
  }

  /// Where it stands in the mailbox; its views stand below.
  public String href() {
    return "/_local/mail/" + id;
  }
}
