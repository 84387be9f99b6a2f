package club.dynamodb;

/// Makes single changes.
record Updates(DynamoTable table) {
  /// Makes this change.
  ///
  /// @return false where its condition does not hold, which includes a change whose answer was lost
  ///   and which the SDK repeated
  boolean make(String operation, Change change) {
    return table
        .retry()
        .write(operation, () -> table.client().updateItem(change.alone(table.name())));
  }
}
