package club.local.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A piece of a text: an address of the web, or what stands between two of them.
public record LinkedText(String text, boolean isLink) {
  /// Ends before the punctuation of the sentence that it stands in.
  private static final Pattern ADDRESS =
      Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:!?)\\]]");

  /// The whole text, in order.
  static List<LinkedText> of(String text) {
    List<LinkedText> pieces = new ArrayList<>();
    Matcher matcher = ADDRESS.matcher(text);
    int end = 0;
    while (matcher.find()) {
      pieces.add(new LinkedText(text.substring(end, matcher.start()), false));
      pieces.add(new LinkedText(matcher.group(), true));
      end = matcher.end();
    }
    pieces.add(new LinkedText(text.substring(end), false));
    return pieces;
  }
}
