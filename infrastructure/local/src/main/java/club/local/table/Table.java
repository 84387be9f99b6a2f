package club.local.table;

import club.local.Json;
import club.local.template.TableDefinition;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The table that the template declares, in DynamoDB Local.
public record Table(DynamoWire wire, TableDefinition definition) {
  /// Creates it if it is not there.
  public static Table open(DynamoWire wire, TableDefinition definition) {
    Table table = new Table(wire, definition);
    try {
      table.describe();
    } catch (DynamoWire.Refused e) {
      if (!e.is("ResourceNotFoundException")) {
        throw e;
      }
      wire.call("CreateTable", definition.request());
    }
    return table;
  }

  public String name() {
    return definition.name();
  }

  public String streamArn() {
    return describe().path("LatestStreamArn").asString();
  }

  /// Reads a key that is not there, consistently. DynamoDB Local answers a write before it is on
  /// disk, and this read after it: what was written before then survives a kill.
  public void settle() {
    ObjectNode request = Json.object().put("TableName", name()).put("ConsistentRead", true);
    ObjectNode key = request.putObject("Key");
    definition.keys().forEach(attribute -> key.putObject(attribute).put("S", "-"));
    wire.call("GetItem", request);
  }

  /// Every item, as plain JSON.
  public ArrayNode items() {
    ArrayNode items = Json.array();
    ObjectNode request = Json.object().put("TableName", name());
    JsonNode page;
    do {
      page = wire.call("Scan", request);
      page.path("Items").forEach(item -> items.add(plainMap(item)));
      request.set("ExclusiveStartKey", page.path("LastEvaluatedKey"));
    } while (page.has("LastEvaluatedKey"));
    return items;
  }

  private JsonNode describe() {
    return wire.call("DescribeTable", Json.object().put("TableName", name())).path("Table");
  }

  private static ObjectNode plainMap(JsonNode attributes) {
    ObjectNode plain = Json.object();
    attributes.properties().forEach(entry -> plain.set(entry.getKey(), plain(entry.getValue())));
    return plain;
  }

  /// **Source:** DynamoDB API Reference, "AttributeValue".
  private static JsonNode plain(JsonNode value) {
    Map.Entry<String, JsonNode> typed = value.properties().iterator().next();
    JsonNode content = typed.getValue();
    return switch (typed.getKey()) {
      case "N" -> Json.parse(content.asString());
      case "M" -> plainMap(content);
      case "L" -> {
        ArrayNode list = Json.array();
        content.forEach(item -> list.add(plain(item)));
        yield list;
      }
      case "NULL" -> Json.parse("null");
      default -> content;
    };
  }
}
