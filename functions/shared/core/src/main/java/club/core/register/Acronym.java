package club.core.register;

import java.util.Arrays;
import java.util.List;

/// Letters that stand for a name: the beginnings of its words, in their order, as `dinum` is made
/// of `direction interministerielle du numerique`.
final class Acronym {
  private static final int LONGEST = 24;

  private Acronym() {}

  /// Whether the letters are made of the beginnings of some of the words, however few.
  static boolean isOf(String letters, List<String> words) {
    return isOf(letters, words, 1, words.size());
  }

  /// Whether the letters are made of the beginnings of some of the words.
  ///
  /// @param used the number of words that give a letter, at least
  /// @param skipped the number of words that give none, at most; little words do not count
  static boolean isOf(String letters, List<String> words, int used, int skipped) {
    if (letters.length() < used || letters.length() > LONGEST) {
      return false;
    }
    return skipped(letters, words, used, skipped)[used] <= skipped;
  }

  /// How many words give no letter, at the least, where so many words give one.
  ///
  /// @param used the number of words up to which they are counted apart: the last element is of
  ///   this number of words or more
  /// @param most more words are not skipped: what takes more may be given as any greater number
  static int[] skipped(String letters, List<String> words, int used, int most) {
    // By the number of letters explained and of words used.
    int[][] fewest = new int[letters.length() + 1][used + 1];
    Arrays.stream(fewest).forEach(row -> Arrays.fill(row, Short.MAX_VALUE));
    fewest[0][0] = 0;
    for (String word : words) {
      if (read(word, letters, fewest) > most) {
        Arrays.fill(fewest[letters.length()], Short.MAX_VALUE);
        break;
      }
    }
    return fewest[letters.length()];
  }

  /// Extends what is explained by each beginning of one word. The rows are rewritten from the
  /// longest to the shortest: a shorter one is read before it is.
  ///
  /// @return the fewest words skipped of all
  private static int read(String word, String letters, int[][] fewest) {
    int cost = Kinds.isLittle(word) ? 0 : 1;
    int least = Short.MAX_VALUE;
    for (int to = letters.length(); to >= 0; to--) {
      int[] row = fewest[to];
      int used = row.length - 1;
      for (int i = 0; i <= used; i++) {
        row[i] += cost;
      }
      for (int from = to - 1; from >= 0 && to - from <= word.length(); from--) {
        if (word.regionMatches(0, letters, from, to - from)) {
          for (int i = 0; i <= used; i++) {
            int now = Math.min(i + 1, used);
            row[now] = Math.min(row[now], fewest[from][i]);
          }
        }
      }
      for (int each : row) {
        least = Math.min(least, each);
      }
    }
    return least;
  }
}
