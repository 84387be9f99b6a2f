package club.web;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes an answer for API Gateway, payload format 2.0. All our bodies are text.
final class GatewayAnswer {
  private GatewayAnswer() {}

  static void write(JsonFactory json, HttpResponse response, OutputStream out) {
    try (JsonGenerator generator = json.createGenerator(ObjectWriteContext.empty(), out)) {
      generator.writeStartObject();
      generator.writeNumberProperty("statusCode", response.status());
      generator.writeObjectPropertyStart("headers");
      response.headers().forEach(generator::writeStringProperty);
      generator.writeEndObject();
      generator.writeStringProperty("body", encodable(response.body()));
      generator.writeBooleanProperty("isBase64Encoded", false);
      generator.writeEndObject();
    }
  }

  /// A lone surrogate, which JSON input may hold, has no UTF-8 form: it becomes `?`.
  private static String encodable(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
