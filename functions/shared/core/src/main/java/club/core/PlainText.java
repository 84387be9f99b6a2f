package club.core;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// The rules for text that people type and others read.
///
/// Accepted: letters, marks, digits, punctuation, symbols and spaces of any language. Refused: what
/// is invisible or reverses the reading order (Unicode TR 36): controls, formats (bidi, zero-width,
/// soft hyphen), lone surrogates, private use, unassigned.
public final class PlainText {
  private PlainText() {}

  /// The text in NFC, without white space at its ends; line ends are `\n`.
  public static String normalise(String typed) {
    String lines = typed.replace("\r\n", "\n").replace('\r', '\n');
    return Normalizer.normalize(lines, Normalizer.Form.NFC).strip();
  }

  /// The first character that is refused, if any. Only `multiline` text may hold line ends.
  public static OptionalInt forbidden(String text, boolean multiline) {
    return text.codePoints()
        .filter(character -> !(multiline && character == '\n'))
        .filter(PlainText::isForbidden)
        .findFirst();
  }

  /// The name under which a person can look a character up, e.g. `U+200B ZERO WIDTH SPACE`.
  public static String nameOf(int character) {
    String name = Optional.ofNullable(Character.getName(character)).orElse("UNASSIGNED");
    return String.format(Locale.ROOT, "U+%04X %s", character, name);
  }

  /// The length as a person counts it: in code points, not UTF-16 units.
  public static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static boolean isForbidden(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
