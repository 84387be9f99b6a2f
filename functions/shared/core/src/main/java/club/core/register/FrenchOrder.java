package club.core.register;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The order in which a French reader looks up names: word by word, and accents, case, apostrophes
/// and little words are ignored. Names that differ in nothing else are ordered by their characters,
/// so that the same names always give the same list.
public final class FrenchOrder {
  private static final Set<String> LITTLE = Set.of("de", "du", "des", "la", "le", "les", "l", "d");

  /// Compares two names.
  public static final Comparator<String> BY_NAME = Comparator.comparing(Key::of);

  private FrenchOrder() {}

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

  /// What a name is sorted by: kept, it is computed once in place of once a comparison.
  record Key(String folded, String name) implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::folded).thenComparing(Key::name);

    static Key of(String name) {
      return new Key(key(name), name);
    }

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
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
