package club.core.register;

import club.core.register.Resemblance.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Judges whether two names may mean the same body. Signals weaker than an equal folded name only
/// warn a person, so they err on the side of silence: words that many bodies share (a kind of body,
/// a little word) never suffice to make two names alike.
final class Likeness {
  /// Words for kinds of bodies.
  private static final Set<String> FORMS =
      Set.of(
          "sa sas sarl sasu scop gip epic epa eurl groupe societe association agence agglomeration"
              .concat(
                  " commune communaute conseil departemental departement regional region metropole")
              .concat(
                  " ville mairie ministere direction universite ecole institut etablissement public")
              .concat(" national nationale prefecture drac centre caisse service services")
              .split(" "));

  private static final Set<String> LITTLE =
      Set.of("de", "du", "des", "la", "le", "les", "l", "d", "et", "en", "a", "au", "aux", "pour");

  /// Shorter names are too often one letter apart.
  private static final int SPELLING_FROM = 6;

  private Likeness() {}

  /// The strongest reason, if there is any.
  static Optional<Reason> of(String name, String existing) {
    if (Fold.of(name).equals(Fold.of(existing))) {
      return Optional.of(Reason.SAME);
    }
    if (isAcronymOfOther(name, existing) || isAcronymOfOther(existing, name)) {
      return Optional.of(Reason.ACRONYM);
    }
    List<String> words = words(name);
    List<String> others = words(existing);
    if (isCloselySpelt(words, others)) {
      return Optional.of(Reason.SPELLING);
    }
    if (isSameWithoutForm(words, others)) {
      return Optional.of(Reason.LEGAL_FORM);
    }
    return isAddition(words, others) || isAddition(others, words)
        ? Optional.of(Reason.WORDS)
        : Optional.empty();
  }

  private static List<String> words(String name) {
    return Arrays.stream(Fold.of(name).split(" ", -1))
        .filter(word -> !LITTLE.contains(word))
        .toList();
  }

  /// The name's acronym is the other's acronym, or the other name itself.
  private static boolean isAcronymOfOther(String name, String other) {
    String acronym = Fold.acronym(name);
    return !acronym.isEmpty()
        && (acronym.equals(Fold.acronym(other)) || acronym.equals(Fold.words(other)));
  }

  private static boolean isSameWithoutForm(List<String> words, List<String> others) {
    List<String> own = proper(words);
    boolean bothHaveForms = !forms(words).isEmpty() && !forms(others).isEmpty();
    return !own.isEmpty()
        && own.equals(proper(others))
        && (!bothHaveForms
            || forms(words).containsAll(forms(others))
            || forms(others).containsAll(forms(words)));
  }

  private static List<String> proper(List<String> words) {
    return words.stream().filter(word -> !FORMS.contains(word)).toList();
  }

  private static Set<String> forms(List<String> words) {
    return words.stream().filter(FORMS::contains).collect(Collectors.toSet());
  }

  /// The names differ in one letter at most, in spaces, or in plural forms.
  private static boolean isCloselySpelt(List<String> words, List<String> others) {
    String one = joined(words);
    String other = joined(others);
    if (singular(words).equals(singular(others))) {
      return true;
    }
    return Math.min(one.length(), other.length()) >= SPELLING_FROM && isOneEditApart(one, other);
  }

  private static String joined(List<String> words) {
    return String.join("", words);
  }

  private static String singular(List<String> words) {
    return words.stream().map(Likeness::singular).collect(Collectors.joining());
  }

  private static String singular(String word) {
    return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  private static boolean isOneEditApart(String one, String other) {
    String shorter = one.length() <= other.length() ? one : other;
    String longer = one.length() <= other.length() ? other : one;
    int start = 0;
    while (start < shorter.length() && shorter.charAt(start) == longer.charAt(start)) {
      start++;
    }
    return switch (longer.length() - shorter.length()) {
      case 0 -> shorter.substring(start + 1).equals(longer.substring(start + 1));
      case 1 -> shorter.substring(start).equals(longer.substring(start + 1));
      default -> false;
    };
  }

  /// The second holds all words of the first, which are at least half of its own; they are three
  /// words, or include two that are not a kind of body.
  private static boolean isAddition(List<String> words, List<String> others) {
    boolean within = !words.isEmpty() && others.containsAll(words);
    boolean tells = words.size() >= 3 || proper(words).size() >= 2;
    return within && tells && !proper(words).isEmpty() && words.size() * 2 >= others.size();
  }
}
