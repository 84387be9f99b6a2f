package club.notify;

import club.core.Language;
import java.util.List;

/// The content of a mail, without an address and independent of text and HTML.
///
/// @param subject the header `Subject`
/// @param title the heading of the mail's body
public record Mail(Language language, String subject, String title, List<Block> blocks) {
  public Mail {
    blocks = List.copyOf(blocks);
  }
}
