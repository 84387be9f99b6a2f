package club.core.register;

import java.util.LinkedHashSet;
import java.util.Set;

/// What names that [Likeness] finds alike have in common, apart from words: terms by which
/// [NameIndex] finds one name by the other.
final class Traits {
  private Traits() {}

  /// The traits of a name. Names that [Likeness] finds alike, but by initials or by words in
  /// addition, share one.
  static Set<String> of(BodyName name) {
    Set<String> traits = new LinkedHashSet<>();
    traits.add("fold " + name.fold());
    traits.add("name " + name.joined());
    name.acronyms().forEach(letters -> traits.add("name " + letters));
    name.former().forEach(letters -> traits.add("name " + letters));
    traits.add("proper " + name.sorted());
    addSlips(name.properLetters(), traits);
    addSlips(name.letters(), traits);
    addDomain(name, traits);
    return traits;
  }

  /// The traits of a name that may be initials, or have them.
  static Set<String> initialsOf(BodyName name) {
    return initials(name, "initials ", "words ");
  }

  /// The traits by which names are found whose initials this one may be, and the reverse.
  static Set<String> initialsNear(BodyName name) {
    return initials(name, "words ", "initials ");
  }

  private static void addDomain(BodyName name, Set<String> traits) {
    boolean hasDomains = name.kinds().stream().anyMatch(kind -> kind.more() == Kind.More.DOMAINS);
    if (hasDomains && !name.proper().isEmpty()) {
      traits.add("domain " + name.proper().getFirst());
    }
  }

  private static Set<String> initials(BodyName name, String of, String made) {
    Set<String> traits = new LinkedHashSet<>();
    name.spellings().stream()
        .flatMap(letters -> Initials.keys(letters).stream())
        .forEach(key -> traits.add(of + key));
    Initials.keys(name.all()).forEach(key -> traits.add(made + key));
    Initials.keys(name.proper()).forEach(key -> traits.add(made + key));
    return traits;
  }

  /// Names that one slip makes of each other are equal once each lacks one letter, or one of them:
  /// the letters that changed places, or differ, or are more. As in SymSpell (Wolf Garbe, 2012).
  private static void addSlips(String letters, Set<String> traits) {
    traits.add("letters " + letters);
    for (int i = 0; i < letters.length(); i++) {
      traits.add("letters " + letters.substring(0, i) + letters.substring(i + 1));
    }
  }
}
