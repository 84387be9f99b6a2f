package club.core.register;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The order in which a French reader looks up names: accents, case, apostrophes and little words
/// are ignored. Names that differ in nothing else are ordered by their characters, so that the same
/// names always give the same list.
public final class FrenchOrder {
  private static final Set<String> LITTLE = Set.of("de", "du", "des", "la", "le", "les", "l", "d");

  /// Compares two names.
  public static final Comparator<String> BY_NAME =
      Comparator.comparing(FrenchOrder::key).thenComparing(Comparator.naturalOrder());

  private FrenchOrder() {}

  /// The letter under which a name is looked up, in upper case: that of its first word which is not
  /// ignored, without accent. It is `#` for a digit or a sign.
  public static String letter(String name) {
    return key(name)
        .codePoints()
        .limit(1)
        .filter(Character::isLetter)
        .mapToObj(first -> Character.toString(first).toUpperCase(Locale.ROOT))
        .findFirst()
        .orElse("#");
  }

  private static String key(String name) {
    String key =
        Arrays.stream(Fold.words(name).split(" ", -1))
            .filter(word -> !LITTLE.contains(word))
            .collect(Collectors.joining(" "));
    return key.isEmpty() ? Fold.words(name) : key;
  }
}
