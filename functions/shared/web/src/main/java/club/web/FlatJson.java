package club.web;

import club.core.Bytes;
import club.web.Submission.Fault;
import club.web.Submission.Malformed;
import club.web.Submission.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reads one JSON object (RFC 8259, in UTF-8) of texts, arrays of texts and, where they are
/// expected, booleans. It refuses deeper nesting, which could exhaust the stack.
final class FlatJson {
  private final JsonParser parser;
  private final Set<String> flags;
  private final Map<String, List<String>> values = new LinkedHashMap<>();

  private FlatJson(JsonParser parser, Set<String> flags) {
    this.parser = parser;
    this.flags = flags;
  }

  static Submission read(JsonFactory json, Bytes body, Set<String> flags) {
    Optional<String> text = QueryString.utf8(body.toArray());
    if (text.isEmpty()) {
      return new Malformed(Fault.NOT_JSON_OBJECT, "");
    }
    try (JsonParser parser = json.createParser(ObjectReadContext.empty(), text.get())) {
      return new FlatJson(parser, flags).object();
    } catch (JacksonException malformed) {
      return new Malformed(Fault.NOT_JSON_OBJECT, "");
    }
  }

  private Submission object() {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      return new Malformed(Fault.NOT_JSON_OBJECT, "");
    }
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      if (values.containsKey(name)) {
        return new Malformed(Fault.TWICE, name);
      }
      parser.nextToken();
      Optional<List<String>> value = value(flags.contains(name));
      if (value.isEmpty()) {
        return new Malformed(Fault.NOT_TEXT, name);
      }
      values.put(name, value.get());
    }
    return parser.nextToken() == null
        ? new Values(values)
        : new Malformed(Fault.NOT_JSON_OBJECT, "");
  }

  private Optional<List<String>> value(boolean flag) {
    return switch (parser.currentToken()) {
      case VALUE_STRING -> Optional.of(List.of(parser.getString()));
      case VALUE_TRUE, VALUE_FALSE ->
          flag ? Optional.of(List.of(parser.getString())) : Optional.empty();
      case VALUE_NULL -> Optional.of(List.of());
      case START_ARRAY -> array();
      case null, default -> Optional.empty();
    };
  }

  private Optional<List<String>> array() {
    List<String> texts = new ArrayList<>();
    while (parser.nextToken() == JsonToken.VALUE_STRING) {
      texts.add(parser.getString());
    }
    return parser.currentToken() == JsonToken.END_ARRAY ? Optional.of(texts) : Optional.empty();
  }
}
