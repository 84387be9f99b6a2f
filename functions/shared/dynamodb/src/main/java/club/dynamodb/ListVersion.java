package club.dynamodb;

import java.time.LocalDate;
import java.util.Optional;

/// The version of the list, with the day of its last change. Every change of what is published
/// increments it by 1 in the same transaction, which wakes `publish`.
record ListVersion(long number, Optional<LocalDate> changedOn) {
  static final String NUMBER = "dirtyVersion";
  static final String DAY = "changedOn";

  /// The later of this day and the stored one.
  LocalDate laterOf(LocalDate on) {
    return changedOn.filter(on::isBefore).orElse(on);
  }

  /// The present version: 0 where nothing was ever listed.
  static ListVersion read(DynamoTable table, String operation) {
    return new Reads(table)
        .get(operation, Key.VERSION)
        .map(item -> new ListVersion(item.number(NUMBER), item.optional(DAY, LocalDate::parse)))
        .orElseGet(() -> new ListVersion(0, Optional.empty()));
  }
}
