package club.dynamodb;

import java.time.LocalDate;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The version of the list, with the day of its last change. Every change of what is published
/// moves it by 1, in its own transaction, and that wakes `publish`.
record ListVersion(long number, Optional<LocalDate> changedOn) {
  private static final String NUMBER = "dirtyVersion";
  private static final String DAY = "changedOn";

  /// The version that stands now: 0 where nothing was ever listed.
  static ListVersion read(DynamoTable table, String operation) {
    return table
        .get(operation, Key.VERSION)
        .map(item -> new ListVersion(item.number(NUMBER), item.optional(DAY, LocalDate::parse)))
        .orElseGet(() -> new ListVersion(0, Optional.empty()));
  }

  /// The next version, if this one still stands. Its day is the later of both.
  Write next(LocalDate on) {
    LocalDate later = changedOn.filter(on::isBefore).orElse(on);
    AttributeValue read = Values.of(number);
    return Write.update(Key.VERSION)
        .whereAsRead(NUMBER, number == 0 ? null : read)
        .set(NUMBER, Values.of(number + 1))
        .set(DAY, Values.of(later));
  }
}
