package club.dynamodb;

/// The version of the list. Every change of what is published increments it by 1 in the same
/// transaction, which wakes `publish`.
final class ListVersion {
  static final String NUMBER = "dirtyVersion";

  private ListVersion() {}

  /// The present version: 0 where nothing was ever listed.
  static long read(DynamoTable table, String operation) {
    return new Reads(table).get(operation, Key.VERSION).map(item -> item.number(NUMBER)).orElse(0L);
  }
}
