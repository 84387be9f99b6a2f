package club.local.table;

import static org.assertj.core.api.Assertions.assertThat;

import club.local.Json;
import club.local.access.Act;
import club.local.template.TableDefinition;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class DynamoActsTest {
  private static final String TABLE = "arn:aws:dynamodb:eu-west-3:000000000000:table/T";

  private final DynamoActs acts =
      new DynamoActs(
          new TableDefinition(
              "T",
              (ObjectNode)
                  Json.parse(
                      """
                      {"KeySchema": [{"AttributeName": "sk", "KeyType": "RANGE"}, {"AttributeName": "pk", "KeyType": "HASH"}],
                       "GlobalSecondaryIndexes": [
                         {"IndexName": "late", "KeySchema": [{"AttributeName": "state", "KeyType": "HASH"}]}]}
                      """)));

  @Test
  void namesThePartitionOfOneItem() {
    assertThat(acts("GetItem", "{'TableName': 'T', 'Key': {'pk': {'S': 'A#1'}, 'sk': {'S': 'x'}}}"))
        .containsExactly(act("GetItem", TABLE, "A#1"));
    assertThat(acts("PutItem", "{'TableName': 'T', 'Item': {'pk': {'S': 'A#1'}, 'n': {'N': '1'}}}"))
        .containsExactly(act("PutItem", TABLE, "A#1"));
  }

  @Test
  void namesThePartitionThatIsQueried() {
    assertThat(
            acts(
                "Query",
                "{'TableName': 'T', 'KeyConditionExpression': '#pk = :pk AND begins_with(#sk, :sk)',"
                    + " 'ExpressionAttributeNames': {'#pk': 'pk', '#sk': 'sk'},"
                    + " 'ExpressionAttributeValues': {':pk': {'S': 'A#1'}, ':sk': {'S': 'x'}}}"))
        .containsExactly(act("Query", TABLE, "A#1"));
  }

  @Test
  void namesThePartitionOfAnIndex() {
    assertThat(
            acts(
                "Query",
                "{'TableName': 'T', 'IndexName': 'late', 'KeyConditionExpression': 'state = :s',"
                    + " 'ExpressionAttributeValues': {':s': {'S': 'DUE'}}}"))
        .containsExactly(act("Query", TABLE + "/index/late", "DUE"));
  }

  @Test
  void asksForEachPartOfATransaction() {
    String key = "'TableName': 'T', 'Key': {'pk': {'S': '%s'}, 'sk': {'S': 'x'}}";

    assertThat(
            acts(
                "TransactWriteItems",
                "{'TransactItems': [{'Put': {'TableName': 'T', 'Item': {'pk': {'S': 'A'}}}},"
                    + "{'Update': {"
                    + key.formatted("B")
                    + "}}, {'ConditionCheck': {"
                    + key.formatted("C")
                    + "}}]}"))
        .containsExactly(
            act("PutItem", TABLE, "A"),
            act("UpdateItem", TABLE, "B"),
            act("ConditionCheckItem", TABLE, "C"));
  }

  @Test
  void aScanNamesNoPartition() {
    assertThat(acts("Scan", "{'TableName': 'T'}")).containsExactly(act("Scan", TABLE));
  }

  private List<Act> acts(String operation, String call) {
    return acts.of(operation, Json.parse(call.replace('\'', '"')));
  }

  private static Act act(String operation, String resource, String... keys) {
    return new Act(
        "dynamodb:" + operation, resource, Map.of("dynamodb:LeadingKeys", List.of(keys)));
  }
}
