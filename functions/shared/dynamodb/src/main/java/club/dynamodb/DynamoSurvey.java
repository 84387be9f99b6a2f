package club.dynamodb;

import club.core.survey.Row;
import club.core.survey.Snapshot;
import club.core.survey.Survey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/// [Survey] by one scan, page after page, strongly consistent.
public record DynamoSurvey(DynamoTable table) implements Survey {
  @Override
  public Snapshot read() {
    List<Row> rows = new ArrayList<>();
    Map<String, AttributeValue> last = Map.of();
    do {
      ScanRequest.Builder scan = ScanRequest.builder().tableName(table.name()).consistentRead(true);
      ScanRequest request = last.isEmpty() ? scan.build() : scan.exclusiveStartKey(last).build();
      ScanResponse page =
          table.retry().call("read the whole table", () -> table.client().scan(request));
      page.items().stream().map(Item::new).map(RowItem::read).forEach(rows::add);
      last = page.hasLastEvaluatedKey() ? page.lastEvaluatedKey() : Map.of();
    } while (!last.isEmpty());
    return new Snapshot(rows);
  }
}
