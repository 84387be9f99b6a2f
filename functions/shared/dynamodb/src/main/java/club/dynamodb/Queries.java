package club.dynamodb;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/// Reads all items of a partition, in the order of their sort keys, page after page.
record Queries(DynamoTable table) {
  /// The items of this key's partition whose sort key begins with this key's. Strongly consistent.
  List<Item> beginning(String operation, Key key) {
    QueryRequest.Builder query = partition("pk", key.pk()).consistentRead(true);
    if (!key.sk().isEmpty()) {
      query
          .expressionAttributeNames(Map.of("#pk", "pk", "#sk", "sk"))
          .expressionAttributeValues(Map.of(":pk", Values.of(key.pk()), ":sk", Values.of(key.sk())))
          .keyConditionExpression("#pk = :pk AND begins_with(#sk, :sk)");
    }
    return all(operation, query);
  }

  /// The items of this partition of an index. Eventually consistent.
  List<Item> ofIndex(String operation, String index, String attribute, String value) {
    return all(operation, partition(attribute, value).indexName(index));
  }

  /// As [#ofIndex], those whose sort attribute is less than this value.
  List<Item> ofIndexBefore(
      String operation, String index, String attribute, String value, String sort, String before) {
    return all(
        operation,
        QueryRequest.builder()
            .tableName(table.name())
            .indexName(index)
            .expressionAttributeNames(Map.of("#pk", attribute, "#sk", sort))
            .expressionAttributeValues(Map.of(":pk", Values.of(value), ":sk", Values.of(before)))
            .keyConditionExpression("#pk = :pk AND #sk < :sk"));
  }

  private QueryRequest.Builder partition(String attribute, String value) {
    return QueryRequest.builder()
        .tableName(table.name())
        .expressionAttributeNames(Map.of("#pk", attribute))
        .expressionAttributeValues(Map.of(":pk", Values.of(value)))
        .keyConditionExpression("#pk = :pk");
  }

  private List<Item> all(String operation, QueryRequest.Builder query) {
    return table
        .retry()
        .call(
            operation,
            () ->
                table.client().queryPaginator(query.build()).items().stream()
                    .map(Item::new)
                    .toList());
  }
}
