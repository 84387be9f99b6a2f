package club.web;

/// Answers requests of one route. It parses, calls one use case and chooses an answer.
@FunctionalInterface
public interface Handler {
  /// The answer. What it throws, [Edge] turns into a 503 or a 500.
  HttpResponse handle(HttpRequest request);
}
