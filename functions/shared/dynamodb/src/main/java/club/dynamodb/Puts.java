package club.dynamodb;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/// Puts single items where there is none of their key.
record Puts(DynamoTable table) {
  /// Puts this item.
  ///
  /// @return false where there is one of its key, which includes its own put whose answer was lost
  ///   and which the SDK repeated
  boolean add(String operation, Item item) {
    PutItemRequest request =
        PutItemRequest.builder()
            .tableName(table.name())
            .item(item.attributes())
            .conditionExpression("attribute_not_exists(#pk)")
            .expressionAttributeNames(Map.of("#pk", "pk"))
            .build();
    return table.retry().write(operation, () -> table.client().putItem(request));
  }
}
