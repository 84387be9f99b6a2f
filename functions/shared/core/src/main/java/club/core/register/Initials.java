package club.core.register;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Names that are the initials of another one.
final class Initials {
  /// The most letters that a name has which is the initials of another one.
  static final int LONGEST = 8;

  /// Fewer words give initials by chance.
  private static final int WORDS = 3;

  /// The most words that give no letter.
  private static final int SKIPPED = 2;

  /// The most letters of a key.
  private static final int KEY = 5;

  /// A key's letters lie in no later words: five words give one, two are skipped, and some are
  /// little.
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
    int[] skipped = Acronym.skipped(letters, words, WORDS + SKIPPED, SKIPPED);
    if (IntStream.rangeClosed(0, SKIPPED).anyMatch(i -> skipped[WORDS + i] <= i)) {
      return true;
    }
    int and = words.indexOf("et");
    return and >= 0 && Acronym.isOf(letters, words.subList(0, and), WORDS, 0);
  }

  private static boolean beginsAs(char letter, List<String> words) {
    for (String word : words) {
      if (word.charAt(0) == letter) {
        return true;
      }
    }
    return false;
  }

  /// The keys by which an index finds the words whose initials these letters may be; none where
  /// they are too few or too many. Each is how the letters begin and how many words give that
  /// beginning: the letters that follow give one word each at most, and there are three at least.
  static Set<String> keys(String letters) {
    Set<String> keys = new LinkedHashSet<>();
    if (letters.length() >= WORDS && letters.length() <= LONGEST) {
      String beginning = letters.substring(0, Math.min(letters.length(), KEY));
      int least = Math.max(1, WORDS - (letters.length() - beginning.length()));
      for (int used = least; used <= beginning.length(); used++) {
        keys.add(beginning + used);
      }
    }
    return keys;
  }

  /// The keys by which an index finds the letters that may be the initials of these words.
  static Set<String> keys(List<String> words) {
    Set<String> keys = new LinkedHashSet<>();
    if (words.size() >= WORDS) {
      addFrom("", 0, words.subList(0, Math.min(words.size(), FAR)), SKIPPED, keys);
    }
    return keys;
  }

  private static void addFrom(String so, int used, List<String> words, int left, Set<String> keys) {
    int skip = left;
    for (int i = 0; i < words.size() && skip >= 0; i++) {
      String word = words.get(i);
      for (int length = 1; length <= Math.min(word.length(), KEY - so.length()); length++) {
        String now = so + word.substring(0, length);
        if (now.length() == KEY || (now.length() >= WORDS && used + 1 >= WORDS)) {
          keys.add(now + (used + 1));
        }
        addFrom(now, used + 1, words.subList(i + 1, words.size()), skip, keys);
      }
      skip -= Kinds.isLittle(word) ? 0 : 1;
    }
  }
}
