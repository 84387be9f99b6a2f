package club.local.table;

import club.local.access.Act;
import club.local.template.PseudoParameters;
import club.local.template.TableDefinition;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// The acts of a call of DynamoDB, in IAM's terms.
///
/// **Source:** DynamoDB Developer Guide, "Using IAM policy conditions for fine-grained access
/// control" and "Using IAM with DynamoDB transactions".
record DynamoActs(TableDefinition table) {
  private static final String LEADING_KEYS = "dynamodb:LeadingKeys";
  private static final Pattern EQUALITY = Pattern.compile("([#\\w]+)\\s*=\\s*(:\\w+)");

  /// The parts of a transaction, and the right that each takes.
  private static final Map<String, String> PARTS =
      Map.of(
          "Put", "PutItem",
          "Update", "UpdateItem",
          "Delete", "DeleteItem",
          "ConditionCheck", "ConditionCheckItem");

  List<Act> of(String operation, JsonNode call) {
    return operation.equals("TransactWriteItems")
        ? call.path("TransactItems").valueStream().flatMap(this::parts).toList()
        : List.of(act(operation, call));
  }

  private Stream<Act> parts(JsonNode item) {
    return item.propertyStream()
        .map(part -> act(PARTS.getOrDefault(part.getKey(), part.getKey()), part.getValue()));
  }

  private Act act(String operation, JsonNode call) {
    String path = "table/" + call.path("TableName").asString();
    String index = call.path("IndexName").asString();
    return new Act(
        "dynamodb:" + operation,
        PseudoParameters.arn("dynamodb", index.isEmpty() ? path : path + "/index/" + index),
        Map.of(LEADING_KEYS, leadingKeys(operation, call, table.hashKey(index)).toList()));
  }

  /// The partitions that a call names; a scan names none.
  private static Stream<String> leadingKeys(String operation, JsonNode call, String hashKey) {
    return switch (operation) {
      case "Query" -> queried(call, hashKey);
      case "PutItem" -> Stream.of(call.path("Item").path(hashKey).path("S").asString());
      case "Scan" -> Stream.empty();
      default -> Stream.of(call.path("Key").path(hashKey).path("S").asString());
    };
  }

  private static Stream<String> queried(JsonNode call, String hashKey) {
    return EQUALITY
        .matcher(call.path("KeyConditionExpression").asString())
        .results()
        .filter(equality -> name(equality.group(1), call).equals(hashKey))
        .map(equality -> call.path("ExpressionAttributeValues").path(equality.group(2)))
        .map(value -> value.path("S").asString());
  }

  private static String name(String name, JsonNode call) {
    return call.path("ExpressionAttributeNames").path(name).asString(name);
  }
}
