package club.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import club.local.access.Act;
import club.local.access.Roles;
import club.local.http.LoopbackServer;
import club.local.http.Reply;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Stands for Secrets Manager: reads and replaces the secrets of the data folder. The functions
/// that run keep the keys with which they were started, as deployed ones do.
///
/// A call that is repeated writes the same text again, where the service would make one version:
/// the client token is not looked at.
///
/// **Source:** AWS Secrets Manager API Reference, "GetSecretValue", "PutSecretValue".
public final class SecretsEndpoint implements AutoCloseable {
  private final Secrets secrets;
  private final Roles roles;
  private final Clock clock;
  private final LoopbackServer server;

  private SecretsEndpoint(Secrets secrets, Roles roles, Clock clock) {
    this.secrets = secrets;
    this.roles = roles;
    this.clock = clock;
    this.server = LoopbackServer.start(0, this::handle);
  }

  /// Listens.
  public static SecretsEndpoint start(Secrets secrets, Roles roles, Clock clock) {
    return new SecretsEndpoint(secrets, roles, clock);
  }

  public URI address() {
    return server.address();
  }

  @Override
  public void close() {
    server.close();
  }

  private void handle(HttpExchange exchange) throws IOException {
    JsonNode call = Json.parse(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    String target =
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("X-Amz-Target")).orElse("");
    String arn = call.path("SecretId").asText();
    String id = arn.substring(arn.lastIndexOf(':') + 1);
    Optional<String> denial =
        roles.refusal(exchange, List.of(Act.of(target.replace('.', ':'), arn)));
    denial
        .map(message -> error("AccessDeniedException", message))
        .orElseGet(() -> answer(target, arn, id, call))
        .send(exchange);
  }

  private Reply answer(String target, String arn, String id, JsonNode call) {
    Optional<Secrets.Held> held = secrets.find(id);
    if (held.isEmpty()) {
      return error("ResourceNotFoundException", "Secrets Manager can't find the specified secret.");
    }
    return switch (target) {
      case "secretsmanager.GetSecretValue" ->
          json(
              200,
              named(arn, id)
                  .put("SecretString", held.get().text())
                  .put("CreatedDate", seconds(held.get().since())));
      case "secretsmanager.PutSecretValue" -> {
        secrets.write(id, call.path("SecretString").asText(), clock.instant());
        yield json(200, named(arn, id));
      }
      default ->
          error(
              "InvalidRequestException", "./club imitates GetSecretValue and PutSecretValue only.");
    };
  }

  private static ObjectNode named(String arn, String id) {
    return Json.object().put("ARN", arn).put("Name", id);
  }

  /// As the JSON protocol writes an instant: seconds, with milliseconds behind the point.
  private static BigDecimal seconds(Instant instant) {
    return BigDecimal.valueOf(instant.toEpochMilli(), 3);
  }

  private static Reply error(String type, String message) {
    return json(400, Json.object().put("__type", type).put("Message", message));
  }

  private static Reply json(int status, ObjectNode body) {
    return Reply.text(status, "application/x-amz-json-1.1", Json.print(body));
  }
}
