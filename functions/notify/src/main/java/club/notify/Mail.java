package club.notify;

import club.core.Language;
import java.util.List;

/// A mail in words: not addressed yet, and neither text nor HTML.
///
/// @param subject of the header
/// @param title what opens the mail itself
public record Mail(Language language, String subject, String title, List<Block> blocks) {
  public Mail {
    blocks = List.copyOf(blocks);
  }
}
