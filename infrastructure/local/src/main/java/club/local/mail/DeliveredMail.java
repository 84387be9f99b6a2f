package club.local.mail;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
  /// The header in which the product says what a mail is for: `review; reference=…; generation=…`.
  private static final String LABEL = "X-Club-Mail";

  private static final Pattern CODE =
      Pattern.compile(
          "\\bcode[\\s\\u00a0\\u202f]*:[\\s\\u00a0]*([2-9C-Y]{6})\\b", Pattern.CASE_INSENSITIVE);

  public DeliveredMail {
    to = List.copyOf(to);
    replyTo = List.copyOf(replyTo);
  }

  /// Its address in the mailbox; those of its views begin with it.
  public String href() {
    return "/_local/mail/" + id;
  }

  /// Its kind, request and generation, as its header names them; empty where it has none.
  public String label() {
    return headers.getOrDefault(LABEL, "");
  }

  /// Its kind, such as `review`; empty where it names none.
  public String kind() {
    return label().replaceFirst(";.*", "");
  }

  /// The code that its reader copies, if it has one.
  public Optional<String> code() {
    Matcher matcher = CODE.matcher(text.orElse(""));
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
