package club.local;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// JSON text to and from a tree.
public final class Json {
  private static final JsonMapper MAPPER = new JsonMapper();

  private Json() {}

  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  public static ArrayNode array() {
    return MAPPER.createArrayNode();
  }

  /// The tree in a text.
  ///
  /// @throws IllegalArgumentException when the text is not JSON
  public static JsonNode parse(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
    }
  }

  /// The tree on one line.
  public static String print(JsonNode tree) {
    return tree.toString();
  }

  /// The tree on many lines, for people.
  public static String pretty(JsonNode tree) {
    try {
      return MAPPER.writer(SerializationFeature.INDENT_OUTPUT).writeValueAsString(tree) + "\n";
    } catch (JacksonException e) {
      throw new IllegalStateException(e);
    }
  }
}
