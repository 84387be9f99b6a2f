package club.local.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import club.local.Json;
import club.local.lambda.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// What API Gateway makes of a function's answer: of status, headers and a body of text. Cookies,
/// other bodies and an answer that is a body alone are not imitated.
///
/// **Source:** API Gateway Developer Guide, "Create AWS Lambda proxy integrations for HTTP APIs in
/// API Gateway", "Format of a response"; Lambda Developer Guide, "Lambda quotas" for 6 MB.
final class IntegrationResponse {
  /// Bytes that a call of a function may take or give.
  static final int LIMIT = 6 * 1024 * 1024;

  private IntegrationResponse() {}

  static Reply of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Answered(String json) when json.getBytes(UTF_8).length <= LIMIT ->
          answered(json);
      case Outcome.Answered _, Outcome.Crashed _ -> broken();
      case Outcome.TimedOut _ -> message(503, "Service Unavailable");
    };
  }

  static Reply message(int status, String message) {
    return Reply.text(
        status, "application/json", Json.print(Json.object().put("message", message)));
  }

  private static Reply broken() {
    return message(500, "Internal Server Error");
  }

  private static Reply answered(String json) {
    try {
      JsonNode answer = Json.parse(json);
      int status = answer.path("statusCode").asInt(0);
      byte[] body = answer.path("body").asString("").getBytes(UTF_8);
      return status < 100 || status > 599 ? broken() : new Reply(status, headers(answer), body);
    } catch (IllegalArgumentException e) {
      return broken();
    }
  }

  private static List<Reply.Header> headers(JsonNode answer) {
    List<Reply.Header> headers = new ArrayList<>();
    answer
        .path("headers")
        .properties()
        .forEach(
            header ->
                headers.add(new Reply.Header(header.getKey(), header.getValue().asString(""))));
    if (headers.stream().noneMatch(h -> h.name().toLowerCase(Locale.ROOT).equals("content-type"))) {
      headers.add(new Reply.Header("Content-Type", "text/plain;charset=UTF-8"));
    }
    return headers;
  }
}
