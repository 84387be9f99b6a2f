package club.publish;

import club.core.site.PublishSite;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// The answer to a call: `{"outcome": "published", "written": […], "refused": […], "unreadable":
/// […]}`.
final class PublishAnswer {
  private PublishAnswer() {}

  static String of(String outcome, PublishSite.Report report) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeStringProperty("outcome", outcome);
      array(json, "written", report.written());
      array(json, "refused", report.refused());
      array(json, "unreadable", report.unreadable());
      json.writeEndObject();
    }
    return text.toString();
  }

  private static void array(JsonGenerator json, String name, List<String> texts) {
    json.writeArrayPropertyStart(name);
    texts.forEach(json::writeString);
    json.writeEndArray();
  }
}
