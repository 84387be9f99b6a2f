package club.core.register;

import java.util.LinkedHashSet;
import java.util.Set;

/// What names that [Likeness] finds alike have in common, apart from words: each pair shares a
/// trait that one of them has and that is near the other.
final class Traits {
  /// Two letters that changed places lie in neither half of a name.
  private static final int GAP = 1;

  private Traits() {}

  /// The traits that a name has.
  static Set<String> of(BodyName name) {
    Set<String> traits = common(name);
    addInitials(name, "initials ", "words ", traits);
    addHalves(name.properLetters(), 0, traits);
    addHalves(letters(name), 0, traits);
    return traits;
  }

  /// The traits by which names like this one are found.
  static Set<String> near(BodyName name) {
    Set<String> traits = common(name);
    addInitials(name, "words ", "initials ", traits);
    for (int longer = -1; longer <= 1; longer++) {
      addHalves(name.properLetters(), longer, traits);
      addHalves(letters(name), longer, traits);
    }
    return traits;
  }

  private static Set<String> common(BodyName name) {
    Set<String> traits = new LinkedHashSet<>();
    traits.add("fold " + name.fold());
    traits.add("name " + name.joined());
    name.acronyms().forEach(letters -> traits.add("name " + letters));
    name.former().forEach(letters -> traits.add("name " + letters));
    traits.add("proper " + name.proper().stream().sorted().toList());
    traits.add("letters " + name.properLetters());
    traits.add("letters " + letters(name));
    addDomain(name, traits);
    return traits;
  }

  private static void addDomain(BodyName name, Set<String> traits) {
    boolean hasDomains = name.kinds().stream().anyMatch(kind -> kind.more() == Kind.More.DOMAINS);
    if (hasDomains && !name.proper().isEmpty()) {
      traits.add("domain " + name.proper().getFirst());
    }
  }

  /// Names that may be initials, and words that may have them, are found by each other only.
  private static void addInitials(BodyName name, String of, String made, Set<String> traits) {
    name.spellings().stream()
        .filter(letters -> letters.length() >= 3 && letters.length() <= Initials.LONGEST)
        .forEach(letters -> traits.add(of + letters.substring(0, 3)));
    Initials.beginnings(name.all()).forEach(letters -> traits.add(made + letters));
    Initials.beginnings(name.proper()).forEach(letters -> traits.add(made + letters));
  }

  /// One slip leaves the first or the second half of a name as it is.
  private static void addHalves(String letters, int longer, Set<String> traits) {
    int length = letters.length() + longer;
    int first = length / 2 - GAP;
    int second = length - length / 2 - GAP;
    if (first > 0 && second > 0 && Math.max(first, second) <= letters.length()) {
      traits.add("first " + length + " " + letters.substring(0, first));
      traits.add("second " + length + " " + letters.substring(letters.length() - second));
    }
  }

  private static String letters(BodyName name) {
    return String.join("", name.words());
  }
}
