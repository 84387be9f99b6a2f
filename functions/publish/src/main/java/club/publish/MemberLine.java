package club.publish;

import club.core.register.FrenchOrder;
import club.core.register.Listed;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A member as the list shows it.
///
/// @param letter the letter under which it is looked up
/// @param name the name with typographic apostrophes, without its acronym
/// @param acronym the acronym in brackets at the end; empty where there is none
public record MemberLine(String letter, String name, String acronym) {
  private static final Pattern ACRONYM =
      Pattern.compile("(?<name>.*\\S)\\s+(?<acronym>\\([^()]+\\))");

  static MemberLine of(Listed listed) {
    String set = listed.name().replace('\'', '’');
    Matcher parts = ACRONYM.matcher(set);
    String letter = FrenchOrder.letter(listed.sortName());
    return parts.matches()
        ? new MemberLine(letter, parts.group("name"), parts.group("acronym"))
        : new MemberLine(letter, set, "");
  }

  MemberLine withoutLetter() {
    return new MemberLine("", name, acronym);
  }

  /// The letter as an attribute, which is left out where it is empty.
  public @Nullable String letterAttribute() {
    return letter.isEmpty() ? null : letter;
  }
}
