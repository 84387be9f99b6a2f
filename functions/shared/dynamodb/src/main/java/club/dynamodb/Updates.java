package club.dynamodb;

import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/// Makes single changes.
record Updates(DynamoTable table) {
  /// Makes this change. False where its condition does not hold: also where the change was made,
  /// its answer lost, and the SDK asked again.
  boolean make(String operation, Change change) {
    return table
        .retry()
        .call(
            operation,
            () -> {
              try {
                table.client().updateItem(change.alone(table.name()));
                return true;
              } catch (ConditionalCheckFailedException refused) {
                return false;
              }
            });
  }
}
