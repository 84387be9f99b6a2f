package club.dynamodb;

import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/// Reads all items of the table, page after page, strongly consistent.
record Scans(DynamoTable table) {
  /// Every item, in no particular order.
  List<Item> all(String operation) {
    ScanRequest scan = ScanRequest.builder().tableName(table.name()).consistentRead(true).build();
    return table
        .retry()
        .call(
            operation,
            () -> table.client().scanPaginator(scan).items().stream().map(Item::new).toList());
  }
}
