package club.dynamodb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/// Reads all items of the table, page after page, strongly consistent.
record Scans(DynamoTable table) {
  /// Every item, in no particular order.
  List<Item> all(String operation) {
    List<Item> items = new ArrayList<>();
    Map<String, AttributeValue> last = Map.of();
    do {
      ScanRequest.Builder scan = ScanRequest.builder().tableName(table.name()).consistentRead(true);
      ScanRequest request = last.isEmpty() ? scan.build() : scan.exclusiveStartKey(last).build();
      ScanResponse page = table.retry().call(operation, () -> table.client().scan(request));
      page.items().stream().map(Item::new).forEach(items::add);
      last = page.hasLastEvaluatedKey() ? page.lastEvaluatedKey() : Map.of();
    } while (!last.isEmpty());
    return items;
  }
}
