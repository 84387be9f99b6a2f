package club.local.list;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/// One name a line. A line that begins with `#` is a comment; it, or the first line, may hold the
/// date.
final class PlainList {
  private static final Pattern BULLET = Pattern.compile("^\\s*([*+-]|\\d{1,4}[.)])\\s+");
  private static final int WORDS_OF_PROSE = 9;
  private static final String ADVICE =
      "write one name a line, and nothing else but lines that begin with “#”.";

  private PlainList() {}

  /// Reads lines.
  static Reading read(List<String> lines, Findings findings, ListDate date) {
    if (isProse(lines)) {
      return new Reading.Refused("The file holds text, no list of members: " + ADVICE);
    }
    boolean isFirst = true;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty()) {
        continue;
      }
      if (line.startsWith("#") || (isFirst && !DateInText.in(line).isEmpty())) {
        date.look("line " + (i + 1), line);
        findings.unread(i + 1, line, line.startsWith("#") ? "a comment" : "the line of the date");
      } else {
        String text = Parser.unescapeEntities(BULLET.matcher(line).replaceFirst(""), false);
        findings.item(i + 1, text, Optional.empty());
      }
      isFirst = false;
    }
    return findings.members(date, ADVICE);
  }

  /// Whether half of the lines are longer than names are.
  private static boolean isProse(List<String> lines) {
    List<String> texts = lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
    return texts.stream().filter(line -> line.split("\\s+").length >= WORDS_OF_PROSE).count()
        > Math.max(1, texts.size() / 2);
  }
}
