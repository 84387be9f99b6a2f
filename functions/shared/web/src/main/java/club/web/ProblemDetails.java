package club.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// A problem for programs: `application/problem+json` (RFC 9457, with the extension `errors`).
///
/// Every problem is of the type `about:blank`: the status says what it is, the errors say where.
public record ProblemDetails(int status, String title, String detail, List<Place> errors) {

  /// What is wrong in one place.
  ///
  /// @param pointer a JSON Pointer as a fragment (RFC 6901, 6), e.g. `#/email`
  public record Place(String pointer, String detail) {
    /// What is wrong with this member of the object.
    public static Place of(String member, String detail) {
      String escaped = member.replace("~", "~0").replace("/", "~1");
      String encoded = URLEncoder.encode(escaped, StandardCharsets.UTF_8).replace("+", "%20");
      return new Place("#/" + encoded.replace("%7E", "~"), detail);
    }

    private void write(JsonGenerator json) {
      json.writeStartObject();
      json.writeStringProperty("pointer", pointer);
      json.writeStringProperty("detail", detail);
      json.writeEndObject();
    }
  }

  /// The answer.
  public HttpResponse response() {
    return HttpResponse.empty(status)
        .with("Content-Type", "application/problem+json")
        .withBody(json());
  }

  private String json() {
    return JsonText.of(
        json -> {
          json.writeStringProperty("type", "about:blank");
          json.writeStringProperty("title", title);
          json.writeNumberProperty("status", status);
          json.writeStringProperty("detail", detail);
          if (!errors.isEmpty()) {
            json.writeArrayPropertyStart("errors");
            errors.forEach(error -> error.write(json));
            json.writeEndArray();
          }
        });
  }
}
