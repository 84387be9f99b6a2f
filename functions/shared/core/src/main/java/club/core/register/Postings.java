package club.core.register;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/// Numbers by term, as an inverted index holds them. They are added in ascending order.
final class Postings {
  private static final int[] NONE = {0};

  /// Each array begins with how many numbers follow.
  private final Map<String, int[]> byTerm = new HashMap<>();

  void add(String term, int number) {
    int[] now = byTerm.getOrDefault(term, NONE);
    int[] room = now[0] + 1 < now.length ? now : Arrays.copyOf(now, now[0] < 2 ? 3 : now[0] * 2);
    room[++room[0]] = number;
    byTerm.put(term, room);
  }

  /// How many numbers the term has.
  int size(String term) {
    return byTerm.getOrDefault(term, NONE)[0];
  }

  /// Adds the numbers of the term to those that were found.
  void find(String term, BitSet found) {
    int[] numbers = byTerm.getOrDefault(term, NONE);
    for (int i = 1; i <= numbers[0]; i++) {
      found.set(numbers[i]);
    }
  }
}
