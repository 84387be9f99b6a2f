package club.local.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import club.local.Json;
import club.local.lambda.Outcome;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What API Gateway makes of a function's answer.
///
/// **Source:** API Gateway Developer Guide, "Create AWS Lambda proxy integrations for HTTP APIs in
/// API Gateway", "Format of a response"; Lambda Developer Guide, "Lambda quotas" for 6 MB.
final class GatewayAnswer {
  /// Bytes that a call of a function may take or give.
  static final int LIMIT = 6 * 1024 * 1024;

  private GatewayAnswer() {}

  static Reply of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Answered(String json) when json.getBytes(UTF_8).length > LIMIT -> broken();
      case Outcome.Answered(String json) -> answered(json);
      case Outcome.Crashed _ -> broken();
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
    JsonNode answer;
    try {
      answer = Json.parse(json);
    } catch (IllegalArgumentException e) {
      return broken();
    }
    JsonNode status = answer.path("statusCode");
    if (status.isMissingNode()) {
      return Reply.text(200, "application/json", answer.isTextual() ? answer.textValue() : json);
    }
    return status.canConvertToInt() && status.asInt() >= 100 && status.asInt() <= 599
        ? full(answer, status.asInt())
        : broken();
  }

  private static Reply full(JsonNode answer, int status) {
    List<Reply.Header> headers = new ArrayList<>();
    for (Map.Entry<String, JsonNode> header : answer.path("headers").properties()) {
      headers.add(new Reply.Header(header.getKey(), header.getValue().asText()));
    }
    for (JsonNode cookie : answer.path("cookies")) {
      headers.add(new Reply.Header("Set-Cookie", cookie.asText()));
    }
    if (headers.stream().noneMatch(h -> h.name().toLowerCase(Locale.ROOT).equals("content-type"))) {
      headers.add(new Reply.Header("Content-Type", "text/plain;charset=UTF-8"));
    }
    String text = answer.path("body").asText("");
    try {
      return new Reply(
          status,
          headers,
          answer.path("isBase64Encoded").asBoolean()
              ? Base64.getDecoder().decode(text)
              : text.getBytes(UTF_8));
    } catch (IllegalArgumentException e) {
      return broken();
    }
  }
}
