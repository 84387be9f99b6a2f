package club.local.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import club.local.lambda.Invocable;
import club.local.lambda.Outcome;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// Stands for the HTTP API: finds the route, calls its function, gives its answer.
///
/// **Source:** API Gateway Developer Guide, "HTTP APIs": each rule names its page where it stands.
public final class Gateway {
  /// Bytes of a request's body. "Quotas for configuring and running an HTTP API".
  private static final int BODY_LIMIT = 10 * 1024 * 1024;

  private final List<Target> targets;
  private final Map<String, String> originHeaders;
  private final Clock clock;

  private record Target(Route route, Invocable function) {}

  private record Call(Route.Match match, Invocable function) {}

  /// @param originHeaders what the distribution adds to each request
  public Gateway(
      List<? extends Invocable> functions, Map<String, String> originHeaders, Clock clock) {
    this.originHeaders = Map.copyOf(originHeaders);
    this.clock = clock;
    this.targets =
        functions.stream()
            .flatMap(Gateway::targets)
            .sorted(Comparator.comparing(Target::route, Route.BY_SPECIFICITY))
            .toList();
  }

  /// Answers a request whose path the distribution sends to the API.
  public Reply answer(HttpExchange request) throws IOException {
    byte[] body = request.getRequestBody().readNBytes(BODY_LIMIT + 1);
    String path = request.getRequestURI().getRawPath();
    return targets.stream()
        .flatMap(
            target ->
                target.route().match(request.getRequestMethod(), path).stream()
                    .map(match -> new Call(match, target.function())))
        .findFirst()
        .map(call -> answer(call, request, body))
        .orElseGet(() -> GatewayAnswer.message(404, "Not Found"))
        .with("Apigw-Requestid", UUID.randomUUID().toString());
  }

  private Reply answer(Call call, HttpExchange request, byte[] body) {
    if (body.length > BODY_LIMIT) {
      return GatewayAnswer.message(413, "Request Entity Too Large");
    }
    String event = HttpEvent.of(request, originHeaders, body, call.match(), clock.instant());
    if (event.getBytes(UTF_8).length > GatewayAnswer.LIMIT) {
      return GatewayAnswer.message(413, "Request Entity Too Large");
    }
    Outcome outcome = call.function().invoke(event);
    return GatewayAnswer.of(outcome);
  }

  private static Stream<Target> targets(Invocable function) {
    return function.definition().routes().stream()
        .map(route -> new Target(new Route(route), function));
  }
}
