package club.local.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import club.local.Json;
import club.local.access.Roles;
import club.local.http.Reply;
import club.local.http.Upstream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Speaks to DynamoDB and its streams in JSON, as it goes over the wire: the form in which stream
/// records reach a function.
///
/// **Source:** DynamoDB Developer Guide, "DynamoDB low-level API".
public final class DynamoWire {
  /// The service refused. The message begins with the error's name, as in
  /// `ResourceNotFoundException: …`.
  public static final class Refused extends RuntimeException {
    Refused(String name, String message) {
      super(name + ": " + message);
    }

    public boolean is(String name) {
      return String.valueOf(getMessage()).startsWith(name + ":");
    }
  }

  /// DynamoDB Local wants a key's name and checks no signature.
  private static final String AUTHORIZATION =
      "AWS4-HMAC-SHA256 Credential="
          + Roles.MACHINE
          + "/20260101/eu-west-3/dynamodb/aws4_request, SignedHeaders=host, Signature=0";

  private final Upstream dynamoDb;

  public DynamoWire(HttpClient client, URI address) {
    this.dynamoDb = new Upstream(address, client);
  }

  /// Calls an operation of the table.
  ///
  /// @throws Refused when the service does
  /// @throws UncheckedIOException when nobody answers
  public JsonNode call(String operation, JsonNode body) {
    return send("DynamoDB_20120810." + operation, body);
  }

  /// Calls an operation of the stream; fails as `call` does.
  public JsonNode callStreams(String operation, JsonNode body) {
    return send("DynamoDBStreams_20120810." + operation, body);
  }

  private JsonNode send(String target, JsonNode body) {
    Map<String, List<String>> headers =
        Map.of(
            "Content-Type", List.of("application/x-amz-json-1.0"),
            "X-Amz-Target", List.of(target),
            "Authorization", List.of(AUTHORIZATION));
    try {
      Reply reply = dynamoDb.send("POST", "/", headers, Json.print(body).getBytes(UTF_8));
      JsonNode answer = Json.parse(new String(reply.body(), UTF_8));
      if (reply.status() == 200) {
        return answer;
      }
      String type = answer.path("__type").asString("Unknown");
      throw new Refused(
          type.substring(type.lastIndexOf('#') + 1),
          answer.path("message").asString(answer.path("Message").asString()));
    } catch (IOException e) {
      throw new UncheckedIOException("DynamoDB Local does not answer " + target, e);
    }
  }
}
