package club.core.register;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// French places that are known by name, from `places.txt`.
final class Places {
  private static final Places TABLE = new Places(ResourceLines.of("places.txt"));

  private final Set<String> names = new HashSet<>();
  private final Map<String, List<String>> departements = new HashMap<>();

  private Places(List<String> lines) {
    for (String line : lines) {
      int space = line.indexOf(' ');
      int colon = line.indexOf(':');
      List<String> name = add(line.substring(space + 1, colon));
      departements.put(line.substring(0, space).toLowerCase(Locale.ROOT), name);
      for (String place : line.substring(colon + 1).split(",", -1)) {
        add(place);
      }
    }
  }

  private List<String> add(String name) {
    List<String> words = Kinds.words(Fold.words(name));
    names.add(String.join(" ", words));
    return words;
  }

  /// Whether these words, as [Kinds#words] gives them, are the name of one place.
  static boolean isKnown(List<String> words) {
    return TABLE.names.contains(String.join(" ", words));
  }

  /// The words of the département of this number; empty where there is none.
  static List<String> departement(String number) {
    return TABLE.departements.getOrDefault(number, List.of());
  }
}
