package club.dynamodb;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Writes a value in DynamoDB JSON, such as `{"S": "text"}`: maps and sets are sorted, so that
/// equal values give equal texts.
final class ValueText {
  private ValueText() {}

  static void write(JsonGenerator json, AttributeValue value) {
    json.writeStartObject();
    switch (value.type()) {
      case S -> json.writeStringProperty("S", value.s());
      case N -> json.writeStringProperty("N", value.n());
      case B -> json.writeStringProperty("B", base64(value.b()));
      case BOOL -> json.writeBooleanProperty("BOOL", value.bool());
      case NUL -> json.writeBooleanProperty("NULL", true);
      case SS -> texts(json, "SS", value.ss());
      case NS -> texts(json, "NS", value.ns());
      case BS -> texts(json, "BS", value.bs().stream().map(ValueText::base64).toList());
      case L -> {
        json.writeArrayPropertyStart("L");
        value.l().forEach(element -> write(json, element));
        json.writeEndArray();
      }
      case M -> {
        json.writeObjectPropertyStart("M");
        value.m().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .forEach(
                entry -> {
                  json.writeName(entry.getKey());
                  write(json, entry.getValue());
                });
        json.writeEndObject();
      }
      case UNKNOWN_TO_SDK_VERSION -> throw new IllegalStateException("a value of a new type");
    }
    json.writeEndObject();
  }

  /// Reads the next value.
  ///
  /// @throws IllegalArgumentException where there is none
  static AttributeValue read(JsonParser json) {
    expect(JsonToken.START_OBJECT, json.nextToken());
    return readBegun(json);
  }

  private static AttributeValue readBegun(JsonParser json) {
    expect(JsonToken.PROPERTY_NAME, json.nextToken());
    String type = json.currentName();
    JsonToken content = json.nextToken();
    AttributeValue value =
        switch (type) {
          case "S" -> AttributeValue.fromS(text(json, content));
          case "N" -> AttributeValue.fromN(text(json, content));
          case "B" -> AttributeValue.fromB(bytes(text(json, content)));
          case "BOOL" -> AttributeValue.fromBool(flag(content));
          case "NULL" -> AttributeValue.fromNul(flag(content));
          case "SS" -> AttributeValue.fromSs(texts(json, content));
          case "NS" -> AttributeValue.fromNs(texts(json, content));
          case "BS" ->
              AttributeValue.fromBs(texts(json, content).stream().map(ValueText::bytes).toList());
          case "L" -> AttributeValue.fromL(list(json, content));
          case "M" -> AttributeValue.fromM(map(json, content));
          default -> throw new IllegalArgumentException("not a type of a value");
        };
    expect(JsonToken.END_OBJECT, json.nextToken());
    return value;
  }

  private static List<AttributeValue> list(JsonParser json, JsonToken first) {
    expect(JsonToken.START_ARRAY, first);
    List<AttributeValue> elements = new ArrayList<>();
    while (json.nextToken() == JsonToken.START_OBJECT) {
      elements.add(readBegun(json));
    }
    expect(JsonToken.END_ARRAY, json.currentToken());
    return elements;
  }

  private static Map<String, AttributeValue> map(JsonParser json, JsonToken first) {
    expect(JsonToken.START_OBJECT, first);
    Map<String, AttributeValue> entries = new HashMap<>();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      entries.put(name, read(json));
    }
    expect(JsonToken.END_OBJECT, json.currentToken());
    return entries;
  }

  private static List<String> texts(JsonParser json, JsonToken first) {
    expect(JsonToken.START_ARRAY, first);
    List<String> texts = new ArrayList<>();
    while (json.nextToken() == JsonToken.VALUE_STRING) {
      texts.add(json.getString());
    }
    expect(JsonToken.END_ARRAY, json.currentToken());
    return texts;
  }

  private static void texts(JsonGenerator json, String type, List<String> texts) {
    json.writeArrayPropertyStart(type);
    texts.stream().sorted().forEach(json::writeString);
    json.writeEndArray();
  }

  private static String text(JsonParser json, JsonToken token) {
    expect(JsonToken.VALUE_STRING, token);
    return json.getString();
  }

  private static boolean flag(JsonToken token) {
    if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
      throw new IllegalArgumentException("not a boolean");
    }
    return token == JsonToken.VALUE_TRUE;
  }

  private static void expect(JsonToken expected, JsonToken token) {
    if (token != expected) {
      throw new IllegalArgumentException("not a value of DynamoDB");
    }
  }

  private static String base64(SdkBytes bytes) {
    return Base64.getEncoder().encodeToString(bytes.asByteArray());
  }

  private static SdkBytes bytes(String base64) {
    return SdkBytes.fromByteArray(Base64.getDecoder().decode(base64));
  }
}
