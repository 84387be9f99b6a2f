package club.web;

import gg.jte.Content;
import java.util.regex.Pattern;

/// A sentence on a page with foreign text in it, such as a name in a script that runs from right to
/// left, which must not reorder what follows.
///
/// The wording marks foreign text with U+2068 and U+2069: as they are in a `<title>`, on the page
/// as a `<bdi>` element, so that nobody copies invisible characters with a name.
///
/// **Source:** Unicode Standard Annex 9, 2.7; HTML, 4.5.24.
public final class Isolated {
  private static final Pattern EDGE = Pattern.compile("(?=\u2068)|(?<=\u2069)");

  private Isolated() {}

  /// The sentence as content of an element; everything in it is escaped.
  public static Content of(String sentence) {
    return output -> {
      for (String part : EDGE.split(sentence, -1)) {
        if (part.startsWith("\u2068")) {
          output.writeContent("<bdi>");
          output.writeUserContent(part.replaceAll("[\u2068\u2069]", ""));
          output.writeContent("</bdi>");
        } else {
          output.writeUserContent(part);
        }
      }
    };
  }
}
