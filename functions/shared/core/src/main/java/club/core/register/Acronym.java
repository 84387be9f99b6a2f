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
    // Fewest words skipped, by the number of letters explained and of words used.
    int[][] fewest = new int[letters.length() + 1][used + 1];
    Arrays.stream(fewest).forEach(row -> Arrays.fill(row, Short.MAX_VALUE));
    fewest[0][0] = 0;
    for (String word : words) {
      read(word, letters, fewest);
    }
    return fewest[letters.length()][used] <= skipped;
  }

  /// Extends what is explained by each beginning of one word.
  private static void read(String word, String letters, int[][] fewest) {
    int used = fewest[0].length - 1;
    int cost = Kinds.isLittle(word) ? 0 : 1;
    int[][] before = Arrays.stream(fewest).map(int[]::clone).toArray(int[][]::new);
    for (int[] row : fewest) {
      for (int i = 0; i <= used; i++) {
        row[i] += cost;
      }
    }
    for (int from = 0; from < letters.length(); from++) {
      for (int length = 1; isBeginning(word, letters, from, length); length++) {
        for (int i = 0; i <= used; i++) {
          int[] row = fewest[from + length];
          int now = Math.min(i + 1, used);
          row[now] = Math.min(row[now], before[from][i]);
        }
      }
    }
  }

  private static boolean isBeginning(String word, String letters, int from, int length) {
    return from + length <= letters.length()
        && word.length() >= length
        && letters.charAt(from + length - 1) == word.charAt(length - 1);
  }
}
