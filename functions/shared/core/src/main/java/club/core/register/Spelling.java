package club.core.register;

import java.util.List;

/// Names that one slip of the keyboard makes of each other.
final class Spelling {
  /// Shorter words are too often one letter apart.
  private static final int FROM = 5;

  /// Names that differ in their spaces and in a letter too are longer than this.
  private static final int JOINED_FROM = 8;

  private Spelling() {}

  /// Whether the names differ in their spaces alone, or in one letter of one word: a letter more,
  /// less, another one, or two that changed places.
  static boolean isClose(List<String> words, List<String> others) {
    if (words.isEmpty()
        || others.isEmpty()
        || Math.abs(length(words) - length(others)) > 1
        || words.equals(others)) {
      return false;
    }
    if (words.size() == others.size()) {
      int first = differing(words, others, 0);
      if (differing(words, others, first + 1) == words.size()) {
        return isSlipOfWord(words.get(first), others.get(first));
      }
    }
    String one = String.join("", words);
    String other = String.join("", others);
    return one.equals(other)
        || (words.size() != others.size()
            && Math.min(one.length(), other.length()) >= JOINED_FROM
            && isSlip(one, other));
  }

  /// The first word from this one on that differs; their number where none does.
  private static int differing(List<String> words, List<String> others, int from) {
    int at = from;
    while (at < words.size() && words.get(at).equals(others.get(at))) {
      at++;
    }
    return at;
  }

  private static int length(List<String> words) {
    int length = 0;
    for (String word : words) {
      length += word.length();
    }
    return length;
  }

  /// The first letter is hardly ever mistaken, and a place that is known is meant.
  private static boolean isSlipOfWord(String one, String other) {
    return Math.min(one.length(), other.length()) >= FROM
        && one.charAt(0) == other.charAt(0)
        && isSlip(one, other)
        && !(Places.isKnown(List.of(one)) && Places.isKnown(List.of(other)));
  }

  /// Whether one letter is more, less, another one, or has changed places with the next.
  private static boolean isSlip(String one, String other) {
    String shorter = one.length() <= other.length() ? one : other;
    String longer = one.length() <= other.length() ? other : one;
    int start = 0;
    while (start < shorter.length() && shorter.charAt(start) == longer.charAt(start)) {
      start++;
    }
    String left = shorter.substring(start);
    String right = longer.substring(start);
    if (hasDigit(left, right)) {
      return false;
    }
    return switch (right.length() - left.length()) {
      case 0 -> left.substring(1).equals(right.substring(1)) || isSwap(left, right);
      case 1 -> left.equals(right.substring(1));
      default -> false;
    };
  }

  private static boolean hasDigit(String left, String right) {
    return (left + ' ').chars().limit(1).anyMatch(Character::isDigit)
        || Character.isDigit(right.charAt(0));
  }

  private static boolean isSwap(String left, String right) {
    return left.length() > 1
        && left.charAt(0) == right.charAt(1)
        && left.charAt(1) == right.charAt(0)
        && left.substring(2).equals(right.substring(2));
  }
}
