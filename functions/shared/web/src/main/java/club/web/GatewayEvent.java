package club.web;

import club.core.Bytes;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reads the event that API Gateway sends for an HTTP API, payload format 2.0.
///
/// **Source:** "Create AWS Lambda proxy integrations for HTTP APIs", API Gateway Developer Guide.
/// Other members are skipped, whatever they hold.
final class GatewayEvent {
  private final Map<String, String> pathParameters = new HashMap<>();
  private final Map<String, String> headers = new HashMap<>();
  private String method = "";
  private String path = "";
  private String query = "";
  private String body = "";
  private boolean base64;

  private GatewayEvent() {}

  /// The request in this event; empty where the event is not an HTTP request, e.g. `{}`.
  static Optional<HttpRequest> read(JsonFactory json, byte[] event) {
    try (JsonParser parser = json.createParser(ObjectReadContext.empty(), event)) {
      return new GatewayEvent().read(parser);
    } catch (JacksonException notAnEvent) {
      return Optional.empty();
    }
  }

  private Optional<HttpRequest> read(JsonParser parser) {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      return Optional.empty();
    }
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      member(parser, name);
    }
    if (method.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> values = QueryString.firstValues(query);
    return Optional.of(new HttpRequest(method, path, pathParameters, values, headers, bytes()));
  }

  private void member(JsonParser parser, String name) {
    switch (name) {
      case "rawPath" -> path = parser.getValueAsString("");
      case "rawQueryString" -> query = parser.getValueAsString("");
      case "headers" ->
          texts(parser).forEach((key, value) -> headers.put(key.toLowerCase(Locale.ROOT), value));
      case "pathParameters" -> pathParameters.putAll(texts(parser));
      case "requestContext" -> context(parser);
      case "body" -> body = parser.getValueAsString("");
      case "isBase64Encoded" -> base64 = parser.currentToken() == JsonToken.VALUE_TRUE;
      default -> parser.skipChildren();
    }
  }

  private void context(JsonParser parser) {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      return;
    }
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean http = parser.currentName().equals("http");
      parser.nextToken();
      if (http) {
        method = texts(parser).getOrDefault("method", "");
      } else {
        parser.skipChildren();
      }
    }
  }

  /// Reads an object of texts.
  private static Map<String, String> texts(JsonParser parser) {
    Map<String, String> texts = new HashMap<>();
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return texts;
    }
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      if (parser.nextToken() == JsonToken.VALUE_STRING) {
        texts.put(name, parser.getString());
      } else {
        parser.skipChildren();
      }
    }
    return texts;
  }

  /// A body that is no base64 becomes one that is not UTF-8 either, which every handler refuses.
  private Bytes bytes() {
    try {
      return base64 ? Bytes.of(Base64.getDecoder().decode(body)) : Bytes.of(body);
    } catch (IllegalArgumentException notBase64) {
      return Bytes.of(new byte[] {(byte) 0xff});
    }
  }
}
