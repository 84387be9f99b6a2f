package club.local.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import club.local.lambda.Invocable;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Stands for the HTTP API: finds the route, calls its function, returns its answer.
///
/// **Source:** API Gateway Developer Guide, "HTTP APIs"; each rule names its page.
public final class Gateway {
  private record Target(Route route, Invocable function) {}

  private final List<Target> targets;
  private final OriginRequests requests;

  /// @param requests what the distribution passes on of each request
  public Gateway(List<? extends Invocable> functions, OriginRequests requests) {
    this.requests = requests;
    this.targets =
        functions.stream()
            .flatMap(
                function ->
                    function.definition().routes().stream()
                        .map(path -> new Target(new Route(path), function)))
            .sorted(Comparator.comparingInt(target -> target.route().rank()))
            .toList();
  }

  /// Answers a request whose path the distribution sends to the API.
  public Reply answer(HttpExchange request) throws IOException {
    byte[] body = request.getRequestBody().readNBytes(IntegrationResponse.LIMIT + 1);
    String path = request.getRequestURI().getRawPath();
    return targets.stream()
        .flatMap(
            target ->
                target.route().match(path).stream()
                    .map(parameters -> answer(target.function(), request, body, parameters)))
        .findFirst()
        .orElseGet(() -> IntegrationResponse.message(404, "Not Found"));
  }

  private Reply answer(
      Invocable function, HttpExchange request, byte[] body, Map<String, String> parameters) {
    String event = HttpEvent.of(request, requests, body, parameters);
    return event.getBytes(UTF_8).length > IntegrationResponse.LIMIT
        ? IntegrationResponse.message(413, "Request Entity Too Large")
        : IntegrationResponse.of(function.invoke(event));
  }
}
