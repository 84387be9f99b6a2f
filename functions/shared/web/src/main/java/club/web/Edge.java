package club.web;

import club.core.Club;
import club.core.DependencyFailure;
import club.core.Invocation;
import com.amazonaws.services.lambda.runtime.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.json.JsonFactory;

/// The edge between API Gateway and a handler.
///
/// It reads the event, calls the handler, turns exceptions into polite answers, adds the headers
/// that every answer carries, and logs one line. A request that did not come through the
/// distribution is refused. An event that is not an HTTP request does nothing and is answered with
/// `{}`.
public final class Edge {
  private static final byte[] NO_REQUEST = "{}".getBytes(StandardCharsets.UTF_8);

  private final String function;
  private final Answers answers;
  private final Origin origin;
  private final Handler handler;
  private final JsonFactory json = new JsonFactory();

  /// The edge of a function.
  ///
  /// @param function the function's name in the log
  public Edge(String function, Club club, Origin origin, Handler handler) {
    this.function = function;
    this.answers = new Answers(club);
    this.origin = origin;
    this.handler = handler;
    // The parser's classes take some 20 ms to load: not within the first request's time.
    GatewayEvent.read(json, NO_REQUEST);
  }

  /// Answers one event.
  ///
  /// @throws IOException when the event cannot be read or the answer cannot be written
  public void handle(InputStream event, OutputStream out, Context context) throws IOException {
    new Invocation(function, context.getAwsRequestId(), context.getLogger()::log)
        .run(() -> ended(event, out));
  }

  private Invocation.Ended<Optional<Answered>> ended(InputStream event, OutputStream out)
      throws IOException {
    Optional<Answered> answered = GatewayEvent.read(json, event.readAllBytes()).map(this::answered);
    if (answered.isPresent()) {
      GatewayAnswer.write(json, answered.get().response(), out);
    } else {
      out.write(NO_REQUEST);
    }
    return new Invocation.Ended<>(
        answered,
        answered.map(one -> Integer.toString(one.response().status())).orElse("idle"),
        Map.of(),
        answered.flatMap(Answered::failure));
  }

  /// The answer, and the exception that led to it, if any.
  private record Answered(HttpResponse response, Optional<Throwable> failure) {}

  private Answered answered(HttpRequest request) {
    Answered answered = handled(request);
    HttpResponse response = answered.response().withDefaults(SecurityHeaders.ALL);
    return new Answered(
        request.method().equals("HEAD") ? response.withBody("") : response, answered.failure());
  }

  private Answered handled(HttpRequest request) {
    if (!origin.sent(request)) {
      Notice notice = Notice.otherOrigin(answers.language(request));
      return new Answered(answers.notice(request, notice), Optional.empty());
    }
    try {
      return new Answered(handler.handle(request), Optional.empty());
    } catch (DependencyFailure failure) {
      return failed(request, Notice.unavailable(answers.language(request)), failure);
    } catch (RuntimeException unforeseen) {
      return failed(request, Notice.broken(answers.language(request)), unforeseen);
    }
  }

  private Answered failed(HttpRequest request, Notice notice, RuntimeException failure) {
    return new Answered(answers.notice(request, notice), Optional.of(failure));
  }
}
