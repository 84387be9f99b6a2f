package club.dynamodb;

import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;

/// Deletes single items.
record Removals(DynamoTable table) {
  /// Deletes the item of this key, if there is one.
  void remove(String operation, Key key) {
    DeleteItemRequest request =
        DeleteItemRequest.builder().tableName(table.name()).key(key.attributes()).build();
    table.retry().call(operation, () -> table.client().deleteItem(request));
  }
}
