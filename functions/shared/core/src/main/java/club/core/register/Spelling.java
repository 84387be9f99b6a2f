package club.core.register;

import java.util.List;
import java.util.stream.IntStream;

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
    if (Math.abs(length(words) - length(others)) > 1) {
      return false;
    }
    String one = String.join("", words);
    String other = String.join("", others);
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    if (one.equals(other)) {
      return !words.equals(others);
    }
    if (words.size() != others.size()) {
      return Math.min(one.length(), other.length()) >= JOINED_FROM && isSlip(one, other);
    }
    int[] differing =
        IntStream.range(0, words.size())
            .filter(i -> !words.get(i).equals(others.get(i)))
            .limit(2)
            .toArray();
    return differing.length == 1 && isSlipOfWord(words.get(differing[0]), others.get(differing[0]));
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
