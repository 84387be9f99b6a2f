package club.web;

import club.core.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// An answer.
///
/// @param headers in the order in which they were added
/// @param body text in UTF-8
public record HttpResponse(int status, SequencedMap<String, String> headers, String body) {
  public HttpResponse {
    headers = new LinkedHashMap<>(headers);
  }

  /// A page.
  public static HttpResponse html(int status, Language language, String page) {
    return empty(status)
        .with("Content-Type", "text/html; charset=utf-8")
        .with("Content-Language", language.code())
        .withBody(page);
  }

  /// A JSON object of these texts, in their order.
  public static HttpResponse json(int status, SequencedMap<String, String> members) {
    return empty(status)
        .with("Content-Type", "application/json")
        .withBody(JsonText.of(json -> members.forEach(json::writeStringProperty)));
  }

  /// `303 See Other` (RFC 9110, 15.4.4): the answer is at `location`, by GET.
  public static HttpResponse seeOther(String location) {
    return empty(303).with("Location", location);
  }

  /// A status and nothing else.
  public static HttpResponse empty(int status) {
    return new HttpResponse(status, new LinkedHashMap<>(), "");
  }

  /// This answer with one more header.
  public HttpResponse with(String name, String value) {
    return with(Map.of(name, value));
  }

  /// This answer, which may be another one from this instant on (RFC 9110, 10.2.3): a second from
  /// now at least.
  public HttpResponse retryAfter(Instant until, Instant now) {
    long seconds = Math.max(1, Duration.between(now, until).toSeconds());
    return with("Retry-After", Long.toString(seconds));
  }

  /// This answer with more headers.
  public HttpResponse with(Map<String, String> more) {
    SequencedMap<String, String> all = new LinkedHashMap<>(headers);
    all.putAll(more);
    return new HttpResponse(status, all, body);
  }

  /// This answer with those of these headers that it does not have itself.
  public HttpResponse withDefaults(Map<String, String> defaults) {
    SequencedMap<String, String> all = new LinkedHashMap<>(defaults);
    all.putAll(headers);
    return new HttpResponse(status, all, body);
  }

  /// This answer with another body.
  public HttpResponse withBody(String text) {
    return new HttpResponse(status, headers, text);
  }
}
