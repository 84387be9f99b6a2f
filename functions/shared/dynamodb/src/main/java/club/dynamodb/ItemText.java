package club.dynamodb;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes an item as one line of DynamoDB JSON, `pk` and `sk` first and the rest by name: equal
/// items give equal texts.
///
/// **Source:** DynamoDB Developer Guide, "DynamoDB low-level API", "Data type descriptors".
final class ItemText {
  private static final JsonFactory JSON = new JsonFactory();

  private ItemText() {}

  static String write(Item item) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      Stream.of("pk", "sk").forEach(name -> attribute(json, name, item.attributes()));
      item.attributes().keySet().stream()
          .filter(name -> !name.equals("pk") && !name.equals("sk"))
          .sorted()
          .forEach(name -> attribute(json, name, item.attributes()));
      json.writeEndObject();
    }
    return text.toString();
  }

  /// Empty where the text is not an item with a key of two texts.
  static Optional<Item> read(String text) {
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      Map<String, AttributeValue> attributes = new HashMap<>();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        attributes.put(name, ValueText.read(json));
      }
      return json.nextToken() == null
          ? Optional.of(new Item(attributes)).filter(ItemText::hasKey)
          : Optional.empty();
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

  private static void attribute(
      JsonGenerator json, String name, Map<String, AttributeValue> attributes) {
    json.writeName(name);
    ValueText.write(json, attributes.getOrDefault(name, AttributeValue.fromNul(true)));
  }
}
