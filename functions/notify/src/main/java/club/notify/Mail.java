package club.notify;

import club.core.Language;
import java.util.List;

/// The content of a mail, without an address and independent of text and HTML. Words of others are
/// marked as [Foreign].
///
/// @param subject the header `Subject`
/// @param preheader what lists of mails show after the subject; hidden in the body
/// @param context one line above the title: who writes, about what
/// @param title the heading of the mail's body
public record Mail(
    Language language,
    String subject,
    String preheader,
    String context,
    String title,
    List<Block> blocks) {
  public Mail {
    blocks = List.copyOf(blocks);
  }
}
