package club.core.register;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Names that are the initials of another one.
final class Initials {
  /// The most letters that a name has which is the initials of another one.
  static final int LONGEST = 8;

  /// Fewer words give initials by chance.
  private static final int WORDS = 3;

  private static final int FAR = 12;

  private Initials() {}

  /// Whether the letters are the initials of three words or more, perhaps of those before an "et".
  /// Of four words one may be skipped, of five two.
  static boolean areOf(String letters, List<String> words) {
    if (letters.length() < WORDS
        || letters.length() > LONGEST
        || words.size() < WORDS
        || !beginsAs(letters.charAt(0), words)) {
      return false;
    }
    int and = words.indexOf("et");
    return Acronym.isOf(letters, words, WORDS, 0)
        || Acronym.isOf(letters, words, WORDS + 1, 1)
        || Acronym.isOf(letters, words, WORDS + 2, 2)
        || (and >= 0 && Acronym.isOf(letters, words.subList(0, and), WORDS, 0));
  }

  private static boolean beginsAs(char letter, List<String> words) {
    for (String word : words) {
      if (word.charAt(0) == letter) {
        return true;
      }
    }
    return false;
  }

  /// The first three letters of all initials that these words may have: an index finds by them.
  static Set<String> beginnings(List<String> words) {
    Set<String> beginnings = new LinkedHashSet<>();
    addFrom("", words.subList(0, Math.min(words.size(), FAR)), beginnings);
    return beginnings;
  }

  private static void addFrom(String so, List<String> words, Set<String> beginnings) {
    int skipped = 0;
    for (int i = 0; i < words.size() && skipped <= 2; i++) {
      add(so, words.subList(i, words.size()), beginnings);
      skipped += Kinds.isLittle(words.get(i)) ? 0 : 1;
    }
  }

  private static void add(String so, List<String> words, Set<String> beginnings) {
    String word = words.getFirst();
    for (int length = 1; length <= Math.min(word.length(), WORDS - so.length()); length++) {
      String now = so + word.substring(0, length);
      if (now.length() == WORDS) {
        beginnings.add(now);
      } else {
        addFrom(now, words.subList(1, words.size()), beginnings);
      }
    }
  }
}
