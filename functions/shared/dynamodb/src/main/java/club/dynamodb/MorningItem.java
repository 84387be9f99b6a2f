package club.dynamodb;

import java.time.LocalDate;
import java.util.Optional;

/// The last morning whose work is complete, and the usual waiting time as of it.
final class MorningItem {
  private static final String DAY = "day";
  private static final String USUAL_DAYS = "usualDays";

  private MorningItem() {}

  /// Moves on to this day.
  static Change to(LocalDate day, Optional<Integer> usualDays) {
    Change change =
        Change.of(Key.MORNING).set(DAY, Values.of(day)).whereAbsentOrLess(DAY, Values.of(day));
    return usualDays
        .map(days -> change.set(USUAL_DAYS, Values.of(days)))
        .orElseGet(() -> change.remove(USUAL_DAYS));
  }

  static LocalDate day(Item item) {
    return item.read(DAY, LocalDate::parse);
  }

  static Optional<Integer> usualDays(Item item) {
    return item.has(USUAL_DAYS) ? Optional.of(item.integer(USUAL_DAYS)) : Optional.empty();
  }
}
