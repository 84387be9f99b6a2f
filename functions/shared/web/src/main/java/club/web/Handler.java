package club.web;

/// Answers requests of one route. It parses, calls one use case and chooses an answer.
@FunctionalInterface
public interface Handler {
  /// The answer to a request. [Edge] turns exceptions into 503 or 500.
  HttpResponse handle(HttpRequest request);
}
