package club.core.register;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reduces a name to what distinguishes it: without case, accents, ligatures, apostrophes, dashes,
/// other punctuation, repeated spaces, and an acronym in brackets at the end.
///
/// Accents are those that NFKD separates. `letters.txt` has the letters that it leaves (`ł`, `ß`,
/// `œ`) and those that are written for an apostrophe, with their source.
public final class Fold {
  private static final Pattern BRACKETS = Pattern.compile("\\s*\\(([^()]*)\\)\\s*$");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Map<Integer, String> LETTERS = letters();

  private Fold() {}

  /// The folded name: lower-case words separated by one space. A name of which nothing would remain
  /// is kept as it is.
  ///
  /// What is in brackets at the end is left out only where it is made of the beginnings of the
  /// name's words, in their order: two bodies are otherwise told apart by it, such as `CNAM
  /// (Assurance maladie)`.
  public static String of(String name) {
    Matcher brackets = BRACKETS.matcher(name);
    String words = words(name);
    if (brackets.find()) {
      String before = words(name.substring(0, brackets.start()));
      String acronym = words(brackets.group(1)).replace(" ", "");
      words = Acronym.isOf(acronym, List.of(before.split(" ", -1))) ? before : words;
    }
    return words.isEmpty() ? name.strip() : words;
  }

  /// Whether nothing distinguishes these names.
  static boolean areEqual(String first, String second) {
    return of(first).equals(of(second));
  }

  /// The words of a name, folded, with its acronym among them.
  static String words(String name) {
    String plain =
        MARKS
            .matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
    return SEPARATORS.matcher(ascii(plain)).replaceAll(" ").strip();
  }

  private static String ascii(String plain) {
    if (plain.chars().allMatch(letter -> letter < 0x80)) {
      return plain;
    }
    StringBuilder ascii = new StringBuilder();
    plain
        .codePoints()
        .forEach(letter -> ascii.append(LETTERS.getOrDefault(letter, Character.toString(letter))));
    return ascii.toString();
  }

  private static Map<Integer, String> letters() {
    Map<Integer, String> letters = new HashMap<>();
    for (String line : ResourceLines.of("letters.txt")) {
      int space = line.indexOf(' ');
      String folded = line.substring(0, space);
      line.substring(space + 1).codePoints().forEach(letter -> letters.put(letter, folded));
    }
    return Map.copyOf(letters);
  }
}
