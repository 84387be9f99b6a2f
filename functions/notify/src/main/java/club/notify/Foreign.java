package club.notify;

import club.core.request.JoinRequest;
import java.text.Bidi;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Words of others, such as an applicant's name, among the club's own: an Arabic name must not
/// reorder the reference that follows it.
///
/// Such words are marked by U+2068 before and U+2069 after them. The HTML part shows them as `bdi`.
/// Subject and text part keep the two characters only around words that are written from right to
/// left: around others they change nothing, and some mail programs draw them as boxes.
///
/// **Source:** Unicode Standard Annex 9, 2.4.
public final class Foreign {
  private static final String OPEN = "\u2068";
  private static final String CLOSE = "\u2069";
  private static final Pattern MARK = Pattern.compile("[\u2066-\u2069]");
  private static final Pattern EDGE = Pattern.compile("(?=" + OPEN + ")|(?<=" + CLOSE + ")");

  private Foreign() {}

  /// A piece of a text.
  ///
  /// @param foreign whether it was marked
  public record Run(String text, boolean foreign) {
    private String isolated() {
      char[] letters = text.toCharArray();
      return foreign && Bidi.requiresBidi(letters, 0, letters.length) ? OPEN + text + CLOSE : text;
    }
  }

  /// The words, marked. Isolates inside them are dropped, so that they cannot end the mark.
  static String mark(String words) {
    return OPEN + MARK.matcher(words).replaceAll("") + CLOSE;
  }

  /// The name of the organisation that asks, marked.
  static String name(JoinRequest request) {
    return mark(request.application().organisation().name());
  }

  /// A text with marked words, for a subject or the text part.
  public static String plain(String text) {
    return runs(text).stream().map(Run::isolated).collect(Collectors.joining());
  }

  /// A text with marked words, in pieces.
  public static List<Run> runs(String text) {
    return EDGE.splitAsStream(text)
        .filter(piece -> !piece.isEmpty())
        .map(piece -> new Run(MARK.matcher(piece).replaceAll(""), piece.startsWith(OPEN)))
        .toList();
  }
}
