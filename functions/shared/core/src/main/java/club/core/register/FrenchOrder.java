package club.core.register;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The order in which a French reader looks up names: word by word, and accents, case, apostrophes
/// and little words are ignored. Names that differ in nothing else are ordered by their characters,
/// so that the same names always give the same list.
public final class FrenchOrder {
  private static final Set<String> LITTLE = Set.of("de", "du", "des", "la", "le", "les", "l", "d");

  /// Compares two names.
  public static final Comparator<String> BY_NAME = by(Function.identity(), _ -> Optional.empty());

  private FrenchOrder() {}

  /// Compares what has a name.
  ///
  /// @param sortKey what it is filed under instead of its name
  public static <T> Comparator<T> by(
      Function<T, String> name, Function<T, Optional<String>> sortKey) {
    return Comparator.comparing((T each) -> key(sortKey.apply(each).orElse(name.apply(each))))
        .thenComparing(name);
  }

  /// The letter under which a name, or the sort key instead of it, is looked up, in upper case:
  /// that of its first word which is not ignored, without accent. It is `#` for a digit or a sign.
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
    String words = Fold.words(name);
    String key =
        Arrays.stream(words.split(" ", -1))
            .filter(word -> !LITTLE.contains(word))
            .collect(Collectors.joining(" "));
    return key.isEmpty() ? words : key;
  }
}
