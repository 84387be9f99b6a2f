package club.core.register;

import java.util.Arrays;
import java.util.Comparator;
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

  private static String key(String name) {
    String key =
        Arrays.stream(Fold.words(name).split(" ", -1))
            .filter(word -> !LITTLE.contains(word))
            .collect(Collectors.joining(" "));
    return key.isEmpty() ? Fold.words(name) : key;
  }
}
