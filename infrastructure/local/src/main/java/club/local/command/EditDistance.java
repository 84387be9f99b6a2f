package club.local.command;

/// How far a mistyped word is from the word that was meant.
final class EditDistance {
  private EditDistance() {}

  /// The least number of letters added, left out or replaced that makes one word of the other
  /// (Levenshtein).
  static int between(String typed, String meant) {
    int[] row = new int[meant.length() + 1];
    for (int column = 0; column < row.length; column++) {
      row[column] = column;
    }
    for (int line = 1; line <= typed.length(); line++) {
      int diagonal = row[0];
      row[0] = line;
      for (int column = 1; column < row.length; column++) {
        int replaced = diagonal + (typed.charAt(line - 1) == meant.charAt(column - 1) ? 0 : 1);
        diagonal = row[column];
        row[column] = Math.min(replaced, 1 + Math.min(row[column], row[column - 1]));
      }
    }
    return row[meant.length()];
  }
}
