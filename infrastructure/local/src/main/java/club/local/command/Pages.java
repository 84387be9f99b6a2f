package club.local.command;

import java.util.ArrayList;
import java.util.List;

/// Cuts a list of texts into pages, in their order.
final class Pages {
  private Pages() {}

  /// @param most so many texts a page holds at most
  /// @param characters a page ends with the text that reaches so many
  static List<List<String>> of(List<String> texts, int most, int characters) {
    List<List<String>> pages = new ArrayList<>();
    List<String> page = new ArrayList<>();
    int length = 0;
    for (String text : texts) {
      page.add(text);
      length += text.length();
      if (page.size() == most || length >= characters) {
        pages.add(page);
        page = new ArrayList<>();
        length = 0;
      }
    }
    if (!page.isEmpty()) {
      pages.add(page);
    }
    return pages;
  }
}
