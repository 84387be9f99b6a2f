package club.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Intervals of membership, put together.
final class Stays {
  private Stays() {}

  /// The same days by as few stays as possible.
  ///
  /// @param sorted by their first day
  static List<Stay> joined(List<Stay> sorted) {
    List<Stay> joined = new ArrayList<>();
    for (Stay stay : sorted) {
      if (!joined.isEmpty() && touch(joined.getLast(), stay)) {
        joined.add(union(joined.removeLast(), stay));
      } else {
        joined.add(stay);
      }
    }
    return joined;
  }

  private static boolean touch(Stay first, Stay second) {
    return first.until().map(end -> !end.date().isBefore(second.since().date())).orElse(true);
  }

  private static Stay union(Stay first, Stay second) {
    boolean firstEndsLater = end(first).isAfter(end(second));
    return new Stay(
        first.since(), first.listedAt(), firstEndsLater ? first.until() : second.until());
  }

  private static LocalDate end(Stay stay) {
    return stay.until().map(Until::date).orElse(LocalDate.MAX);
  }
}
