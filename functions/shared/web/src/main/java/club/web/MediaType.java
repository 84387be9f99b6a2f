package club.web;

import java.util.Locale;

/// The media type of a body, from its `Content-Type`.
enum MediaType {
  FORM,
  JSON,
  OTHER;

  /// The value of `Accept-Post` (W3C Linked Data Platform, 7.1).
  static final String ACCEPTED = "application/x-www-form-urlencoded, application/json";

  /// The type of this request's body. A charset other than UTF-8 makes it another type.
  static MediaType of(HttpRequest request) {
    String[] parts =
        request.header("content-type").orElse("").toLowerCase(Locale.ROOT).split(";", -1);
    for (int i = 1; i < parts.length; i++) {
      String parameter = parts[i].strip().replace("\"", "");
      if (parameter.startsWith("charset=") && !parameter.equals("charset=utf-8")) {
        return OTHER;
      }
    }
    return switch (parts[0].strip()) {
      case "application/x-www-form-urlencoded" -> FORM;
      case "application/json" -> JSON;
      default -> OTHER;
    };
  }
}
