package club.core;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The rules for text that people type or paste, and others read. Every text that comes in passes
/// here: the form, JSON, the decision page, files of members.
///
/// What phones, office programs and web pages add is cleaned in silence: white space of any kind,
/// soft hyphens, zero-width characters, bullets of private fonts. What can deceive is refused, and
/// shown where it is: controls, and characters that reverse the reading order (Unicode TR 36).
/// Everything else is kept, whatever its language, emoji included.
public final class PlainText {
  private static final Pattern LINE_END = Pattern.compile("\\R");
  private static final Pattern WHITE_SPACE = Pattern.compile("\\p{IsWhite_Space}+");

  /// A bullet that office programs take from a private font.
  private static final Pattern BULLET =
      Pattern.compile("^[\\p{IsWhite_Space}\u200b\ufeff]*\\p{Co}\\p{IsWhite_Space}*");

  private static final Pattern PICTOGRAPH = Pattern.compile("\\p{IsExtended_Pictographic}");
  private static final Pattern SEEN = Pattern.compile("[\\p{IsAlphabetic}\\p{IsDigit}]");
  private static final Pattern SIGN =
      Pattern.compile("[\\p{So}\\p{Sc}\\p{Sm}\\p{Me}\\p{IsExtended_Pictographic}]");
  private static final Pattern NO_CHARACTER = Pattern.compile("\\p{IsNoncharacter_Code_Point}");

  /// Scripts in which a joiner or a non-joiner changes how a word is written (Unicode Standard,
  /// 23.2), and the vowel marks of Arabic, which no script owns.
  private static final Pattern JOINING =
      Pattern.compile(
          "[\\p{IsArabic}\u064b-\u0655\u0670\\p{IsSyriac}\\p{IsMongolian}\\p{IsDevanagari}\\p{IsBengali}"
              + "\\p{IsGurmukhi}\\p{IsGujarati}\\p{IsOriya}\\p{IsTamil}\\p{IsTelugu}\\p{IsKannada}"
              + "\\p{IsMalayalam}\\p{IsSinhala}\\p{IsKhmer}\\p{IsMyanmar}]");

  /// A sign that silences a vowel, after which a joiner may end a word.
  private static final Pattern VIRAMA =
      Pattern.compile("[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d\u0dca\u1039\u17d2]");

  private PlainText() {}

  /// A character that is refused.
  ///
  /// @param name the name under which a person can look it up, e.g. `U+202E RIGHT-TO-LEFT OVERRIDE`
  /// @param place the text around it, with `▯` in its place
  public record Refused(String name, String place) {
    /// Whether it reverses the reading order, and is no control.
    public boolean isDirection() {
      return name.matches("U\\+(202[A-E]|206[6-9]) .*");
    }
  }

  /// A text of one line: NFC, with single plain spaces, without what is cleaned in silence.
  public static String line(String typed) {
    return tidy(LINE_END.matcher(typed).replaceAll(" "));
  }

  /// A text of several lines, each as in [#line], parted by `\n`; at most one blank line in a row.
  public static String lines(String typed) {
    return LINE_END
        .splitAsStream(typed)
        .map(line -> tidy(BULLET.matcher(line).replaceFirst("• ")))
        .collect(Collectors.joining("\n"))
        .replaceAll("\n{3,}", "\n\n")
        .replaceAll("^\n+|\n+$", "");
  }

  /// The first character of a cleaned text that is refused, if any.
  public static Optional<Refused> refused(String cleaned) {
    int[] characters = cleaned.codePoints().toArray();
    for (int i = 0; i < characters.length; i++) {
      if (characters[i] != '\n' && isRefused(characters[i])) {
        return Optional.of(new Refused(nameOf(characters[i]), place(characters, i)));
      }
    }
    return Optional.empty();
  }

  /// Whether a reader sees at least one letter or digit.
  public static boolean isReadable(String text) {
    return text.codePoints()
        .filter(character -> !isIgnorable(character))
        .anyMatch(character -> is(SEEN, character));
  }

  /// Whether it can be the name of a person: at least one letter, and neither emoji nor symbol.
  public static boolean isPersonsName(String text) {
    return text.codePoints()
            .filter(character -> !isIgnorable(character))
            .anyMatch(Character::isAlphabetic)
        && !SIGN.matcher(text).find();
  }

  /// The length as a person counts it: in code points, not UTF-16 units.
  public static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /// Cleans until nothing changes: what is left out may have parted marks that NFC then orders.
  private static String tidy(String line) {
    String cleaned = cleaned(line);
    return cleaned.equals(line) ? line : tidy(cleaned);
  }

  private static String cleaned(String line) {
    String visible = withoutInvisible(Normalizer.normalize(line, Normalizer.Form.NFC));
    String spaced = WHITE_SPACE.matcher(visible).replaceAll(" ");
    return Normalizer.normalize(spaced, Normalizer.Form.NFC).strip();
  }

  private static String withoutInvisible(String text) {
    int[] characters = text.codePoints().toArray();
    List<Integer> kept = new ArrayList<>(characters.length);
    for (int i = 0; i < characters.length; i++) {
      int before = kept.isEmpty() ? ' ' : kept.getLast();
      int after = i + 1 < characters.length ? characters[i + 1] : ' ';
      if (isKept(characters[i], before, after)) {
        kept.add(characters[i]);
      }
    }
    return kept.stream().map(Character::toString).collect(Collectors.joining());
  }

  private static boolean isKept(int character, int before, int after) {
    if (isRefused(character)) {
      return true;
    }
    return switch (character) {
      case 0x200c -> joinsLetters(before, after);
      case 0x200d -> joinsLetters(before, after) || (joins(before) && is(PICTOGRAPH, after));
      case 0x115f -> in(after, 0x1160, 0x11a7);
      case 0x1160 -> in(before, 0x1100, 0x115f);
      default ->
          isSelector(character)
              ? !is(WHITE_SPACE, before) && !isIgnorable(before)
              : isTag(character) ? before == 0x1f3f4 || isTag(before) : !isIgnorable(character);
    };
  }

  private static boolean joinsLetters(int before, int after) {
    return is(VIRAMA, before) || (is(JOINING, before) && is(JOINING, after) && !isIgnorable(after));
  }

  /// Whether an emoji may end here that a joiner continues.
  private static boolean joins(int character) {
    return is(PICTOGRAPH, character) || character == 0xfe0f || in(character, 0x1f3fb, 0x1f3ff);
  }

  private static boolean isSelector(int character) {
    return in(character, 0xfe00, 0xfe0f)
        || in(character, 0xe0100, 0xe01ef)
        || in(character, 0x180b, 0x180d);
  }

  /// The letters in which the flag of a region is written.
  private static boolean isTag(int character) {
    return in(character, 0xe0020, 0xe007f);
  }

  /// Controls, what reverses the reading order, halves of characters, and what is none.
  private static boolean isRefused(int character) {
    return (Character.getType(character) == Character.CONTROL && !is(WHITE_SPACE, character))
        || in(character, 0x202a, 0x202e)
        || in(character, 0x2066, 0x2069)
        || Character.getType(character) == Character.SURROGATE
        || is(NO_CHARACTER, character);
  }

  /// What has no look of its own: the property Default_Ignorable_Code_Point, which the JDK does not
  /// offer (Unicode 17, DerivedCoreProperties.txt), interlinear marks, what stands for an object,
  /// and private use.
  private static boolean isIgnorable(int character) {
    return switch (character) {
      case 0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x3164, 0xfeff, 0xffa0 -> true;
      default ->
          in(character, 0x180b, 0x180f)
              || in(character, 0x200b, 0x200f)
              || in(character, 0x202a, 0x202e)
              || in(character, 0x2060, 0x206f)
              || in(character, 0xfe00, 0xfe0f)
              || in(character, 0xfff0, 0xfffc)
              || in(character, 0x1bca0, 0x1bca3)
              || in(character, 0x1d173, 0x1d17a)
              || in(character, 0xe0000, 0xe0fff)
              || Character.getType(character) == Character.PRIVATE_USE;
    };
  }

  private static boolean in(int character, int first, int last) {
    return character >= first && character <= last;
  }

  private static boolean is(Pattern property, int character) {
    return property.matcher(Character.toString(character)).matches();
  }

  private static String nameOf(int character) {
    String name = Optional.ofNullable(Character.getName(character)).orElse("UNASSIGNED");
    return String.format(Locale.ROOT, "U+%04X %s", character, name);
  }

  private static String place(int[] characters, int at) {
    int from = Math.max(0, at - 12);
    int to = Math.min(characters.length, at + 13);
    StringBuilder place = new StringBuilder(from > 0 ? "…" : "");
    for (int i = from; i < to; i++) {
      place.appendCodePoint(
          isRefused(characters[i]) || characters[i] == '\n' ? '▯' : characters[i]);
    }
    return place.append(to < characters.length ? "…" : "").toString();
  }
}
