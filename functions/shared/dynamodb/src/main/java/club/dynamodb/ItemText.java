package club.dynamodb;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Writes an item as one line of DynamoDB JSON, `pk` and `sk` first and the rest by name; maps and
/// sets are sorted, so that equal items give equal texts.
///
/// **Source:** DynamoDB Developer Guide, "DynamoDB low-level API", "Data type descriptors".
final class ItemText {
  private static final JsonMapper JSON = new JsonMapper();

  private ItemText() {}

  static String write(Item item) {
    return tree(Stream.of("pk", "sk"), item.attributes()).toString();
  }

  /// Empty where the text is not an item with a key of two texts.
  static Optional<Item> read(String text) {
    try {
      return Optional.of(new Item(map(JSON.readTree(text)))).filter(ItemText::hasKey);
    } catch (JacksonException | IllegalArgumentException notAnItem) {
      return Optional.empty();
    }
  }

  private static boolean hasKey(Item item) {
    return Stream.of("pk", "sk")
        .allMatch(
            name ->
                Optional.ofNullable(item.attributes().get(name))
                    .map(AttributeValue::s)
                    .filter(text -> !text.isEmpty())
                    .isPresent());
  }

  /// @param first the names that come first
  private static ObjectNode tree(Stream<String> first, Map<String, AttributeValue> values) {
    ObjectNode tree = JSON.createObjectNode();
    Stream.concat(first, values.keySet().stream().sorted())
        .forEach(
            name -> tree.set(name, tree(values.getOrDefault(name, AttributeValue.fromNul(true)))));
    return tree;
  }

  private static ObjectNode tree(AttributeValue value) {
    ObjectNode tree = JSON.createObjectNode();
    switch (value.type()) {
      case S -> tree.put("S", value.s());
      case N -> tree.put("N", value.n());
      case B -> tree.put("B", value.b().asByteArray());
      case BOOL -> tree.put("BOOL", value.bool());
      case NUL -> tree.put("NULL", true);
      case SS -> value.ss().stream().sorted().forEach(tree.putArray("SS")::add);
      case NS -> value.ns().stream().sorted().forEach(tree.putArray("NS")::add);
      case BS ->
          value.bs().stream()
              .map(SdkBytes::asByteArray)
              .sorted(Arrays::compareUnsigned)
              .forEach(tree.putArray("BS")::add);
      case L -> value.l().stream().map(ItemText::tree).forEach(tree.putArray("L")::add);
      case M -> tree.set("M", tree(Stream.of(), value.m()));
      case UNKNOWN_TO_SDK_VERSION -> throw new IllegalStateException("a value of a new type");
    }
    return tree;
  }

  private static Map<String, AttributeValue> map(JsonNode tree) {
    if (!tree.isObject()) {
      throw new IllegalArgumentException("not a map");
    }
    Map<String, AttributeValue> values = new HashMap<>();
    tree.properties().forEach(each -> values.put(each.getKey(), value(each.getValue())));
    return values;
  }

  private static AttributeValue value(JsonNode tree) {
    if (!tree.isObject() || tree.size() != 1) {
      throw new IllegalArgumentException("not a value of DynamoDB");
    }
    Map.Entry<String, JsonNode> typed = tree.properties().iterator().next();
    JsonNode content = typed.getValue();
    return switch (typed.getKey()) {
      case "S" -> AttributeValue.fromS(content.stringValue());
      case "N" -> AttributeValue.fromN(content.stringValue());
      case "B" -> AttributeValue.fromB(bytes(content));
      case "BOOL" -> AttributeValue.fromBool(content.booleanValue());
      case "NULL" -> AttributeValue.fromNul(content.booleanValue());
      case "SS" -> AttributeValue.fromSs(items(content).map(JsonNode::stringValue).toList());
      case "NS" -> AttributeValue.fromNs(items(content).map(JsonNode::stringValue).toList());
      case "BS" -> AttributeValue.fromBs(items(content).map(ItemText::bytes).toList());
      case "L" -> AttributeValue.fromL(items(content).map(ItemText::value).toList());
      case "M" -> AttributeValue.fromM(map(content));
      default -> throw new IllegalArgumentException("not a type of a value");
    };
  }

  private static Stream<JsonNode> items(JsonNode list) {
    if (!list.isArray()) {
      throw new IllegalArgumentException("not a list");
    }
    return list.valueStream();
  }

  private static SdkBytes bytes(JsonNode base64) {
    return SdkBytes.fromByteArray(base64.binaryValue());
  }
}
