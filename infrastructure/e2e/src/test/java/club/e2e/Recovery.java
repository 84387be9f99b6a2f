package club.e2e;

import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/// What recovery to a point in time makes (DynamoDB Developer Guide, "Restoring a table to a point
/// in time"): another table of the same items and indexes, without a stream. No emulator offers it.
final class Recovery {
  private Recovery() {}

  /// Makes it, as the table stands now.
  static void make(DynamoDbClient dynamo, String from, String to) {
    TableDescription table = dynamo.describeTable(ask -> ask.tableName(from)).table();
    List<GlobalSecondaryIndex> indexes =
        table.globalSecondaryIndexes().stream()
            .map(
                index ->
                    GlobalSecondaryIndex.builder()
                        .indexName(index.indexName())
                        .keySchema(index.keySchema())
                        .projection(index.projection())
                        .build())
            .toList();
    dynamo.createTable(
        create ->
            create
                .tableName(to)
                .attributeDefinitions(table.attributeDefinitions())
                .keySchema(table.keySchema())
                .globalSecondaryIndexes(indexes)
                .billingMode(BillingMode.PAY_PER_REQUEST));
    dynamo.waiter().waitUntilTableExists(ask -> ask.tableName(to));
    dynamo
        .scanPaginator(scan -> scan.tableName(from).consistentRead(true))
        .items()
        .forEach(item -> dynamo.putItem(put -> put.tableName(to).item(item)));
  }
}
