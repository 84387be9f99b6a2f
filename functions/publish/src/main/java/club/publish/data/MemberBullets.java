package club.publish.data;

import club.core.register.Listed;
import club.core.register.MemberList;
import club.publish.MemberLine;
import java.util.stream.Collectors;

/// The names of today's list as a list in Markdown, to be included in a page of a Jekyll site.
///
/// A sign that may mean something to Markdown or to Liquid is written as a character reference,
/// which both leave alone.
///
/// **Source:** CommonMark 0.31, 2.5 "Entity and numeric character references"; kramdown, "Syntax";
/// Liquid, "Introduction".
final class MemberBullets {
  /// Signs of ASCII that mean nothing within a line. A bracket and a full stop do after a number.
  private static final String PLAIN = " ,;'()/?%.";

  private MemberBullets() {}

  static String of(MemberList list) {
    return list.members().stream()
        .map(Listed::name)
        .map(MemberLine::typeset)
        .map(name -> "- " + escaped(name) + "\n")
        .collect(Collectors.joining());
  }

  private static String escaped(String name) {
    String line = name.replaceAll("\\s+", " ").strip();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char sign = line.charAt(i);
      if (isPlain(line, i)) {
        text.append(sign);
      } else {
        text.append("&#").append((int) sign).append(';');
      }
    }
    return text.toString();
  }

  private static boolean isPlain(String line, int at) {
    char sign = line.charAt(at);
    if (sign >= 0x80 || isLetter(sign) || isDigit(sign)) {
      return true;
    }
    return switch (sign) {
      case '-' -> at > 0 && line.charAt(at - 1) != '-';
      case '.', ')' -> !line.substring(0, at).chars().allMatch(MemberBullets::isDigit);
      default -> PLAIN.indexOf(sign) >= 0;
    };
  }

  private static boolean isLetter(int sign) {
    return (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z');
  }

  private static boolean isDigit(int sign) {
    return sign >= '0' && sign <= '9';
  }
}
