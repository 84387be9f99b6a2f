package club.dynamodb;

import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

/// Reads single items, strongly consistent.
record Reads(DynamoTable table) {
  /// The item of this key; empty where there is none.
  Optional<Item> get(String operation, Key key) {
    GetItemRequest request =
        GetItemRequest.builder()
            .tableName(table.name())
            .key(key.attributes())
            .consistentRead(true)
            .build();
    GetItemResponse answer = table.retry().call(operation, () -> table.client().getItem(request));
    return answer.hasItem() ? Optional.of(new Item(answer.item())) : Optional.empty();
  }
}
