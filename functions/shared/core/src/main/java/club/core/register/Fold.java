package club.core.register;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reduces a name to what distinguishes it: without case, accents, ligatures, apostrophes, dashes,
/// other punctuation, spaces, and an acronym in brackets at the end.
public final class Fold {
  private static final Pattern ACRONYM = Pattern.compile("\\s*\\(([^()]*)\\)\\s*$");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Fold() {}

  /// The folded name: lower-case words separated by one space. A name of which nothing would remain
  /// is kept as it is.
  public static String of(String name) {
    String words = words(ACRONYM.matcher(name).replaceFirst(""));
    return words.isEmpty() ? words(name) + name.strip() : words;
  }

  /// The words of a name, folded, with its acronym among them.
  static String words(String name) {
    String plain =
        MARKS
            .matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT)
            .replace("œ", "oe")
            .replace("æ", "ae");
    return SEPARATORS.matcher(plain).replaceAll(" ").strip();
  }

  /// The acronym in brackets at the end of a name, folded; empty where there is none.
  static String acronym(String name) {
    var matcher = ACRONYM.matcher(name);
    return matcher.find() ? words(matcher.group(1)) : "";
  }
}
