package club.web;

import club.core.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Requests for tests.
final class HttpRequests {
  private HttpRequests() {}

  static HttpRequest post(String type, byte[] body) {
    return new HttpRequest(
        "POST", "/", Map.of(), Map.of(), Map.of("content-type", type), Bytes.of(body));
  }

  static HttpRequest post(String type, String body) {
    return post(type, body.getBytes(StandardCharsets.UTF_8));
  }

  static HttpRequest get(Map<String, String> query, Map<String, String> headers) {
    return new HttpRequest("GET", "/", Map.of(), query, headers, Bytes.of(""));
  }
}
