package club.local.mail;

import java.util.List;
import java.util.Map;

/// A mail as the page shows it.
///
/// @param id as SES named it
/// @param href where it stands; its views stand below
/// @param isHtmlShown else the text is
public record OpenMail(
    String id,
    String href,
    String subject,
    String from,
    String to,
    String replyTo,
    String instant,
    String when,
    boolean hasHtml,
    boolean isHtmlShown,
    List<LinkedText> text,
    List<FileLink> attachments,
    Map<String, String> headers) {
  public OpenMail {
    text = List.copyOf(text);
    attachments = List.copyOf(attachments);
  }

  /// An attachment.
  ///
  /// @param size with its unit
  public record FileLink(String href, String name, String size) {}
}
