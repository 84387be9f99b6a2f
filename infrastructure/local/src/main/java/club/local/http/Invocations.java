package club.local.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import club.local.access.Act;
import club.local.access.Roles;
import club.local.lambda.FunctionHost;
import club.local.lambda.Outcome;
import club.local.template.PseudoParameters;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Lambda's `Invoke`, for commands on a running club: `POST /_local/invoke/<function>` with the
/// event as JSON. The caller counts as the operator. A refusal is a sentence.
///
/// **Source:** Lambda API Reference, "Invoke"; Lambda Developer Guide, "Lambda quotas": 6 MB for
/// the event of a synchronous call.
public final class Invocations {
  static final String PREFIX = LocalPages.PREFIX + "invoke/";

  private final Map<String, FunctionHost> functions;
  private final Roles roles;

  public Invocations(List<FunctionHost> functions, Roles roles) {
    this.roles = roles;
    this.functions =
        functions.stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    function -> function.definition().name(), Function.identity()));
  }

  Reply answer(HttpExchange exchange) throws IOException {
    String name = exchange.getRequestURI().getPath().substring(PREFIX.length());
    FunctionHost function = functions.get(name);
    // A page of another site cannot send this type without a preflight request.
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    if (!exchange.getRequestMethod().equals("POST") || !"application/json".equals(type)) {
      return sentence(405, "Call a function by POST with an event in JSON.");
    }
    Act act = Act.of("lambda:InvokeFunction", PseudoParameters.arn("lambda", "function:" + name));
    Optional<String> refusal = roles.refusal(Roles.OPERATOR, List.of(act));
    if (refusal.isPresent()) {
      return sentence(403, refusal.get());
    }
    if (function == null) {
      return sentence(404, "There is no function " + name + ": see template.yaml.");
    }
    byte[] event = exchange.getRequestBody().readAllBytes();
    if (event.length > IntegrationResponse.LIMIT) {
      return sentence(413, "The event is larger than 6 MB, the most that Lambda takes.");
    }
    return switch (function.invoke(new String(event, UTF_8))) {
      case Outcome.Answered(String json) -> Reply.text(200, "application/json", json);
      case Outcome.Crashed(String error) ->
          sentence(502, name + " crashed; the log says where: " + error);
      case Outcome.TimedOut() -> sentence(504, name + " took too long: try again.");
    };
  }

  private static Reply sentence(int status, String text) {
    return Reply.text(status, "text/plain; charset=utf-8", text + "\n");
  }
}
