package club.local.table;

import club.local.Json;
import club.local.access.Roles;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/// Speaks to DynamoDB and its streams in JSON, as it goes over the wire: the form in which stream
/// records reach a function.
///
/// **Source:** DynamoDB Developer Guide, "DynamoDB low-level API".
public final class DynamoWire {
  /// The service refused.
  ///
  /// **Shape:** the message begins with the error's name, as in `ResourceNotFoundException: …`.
  public static final class Refused extends RuntimeException {
    Refused(String name, String message) {
      super(name + ": " + message);
    }

    public boolean is(String name) {
      return String.valueOf(getMessage()).startsWith(name + ":");
    }
  }

  private final HttpClient client;
  private final URI address;

  public DynamoWire(HttpClient client, URI address) {
    this.client = client;
    this.address = address;
  }

  /// Calls an operation of the table.
  ///
  /// **Errors:** `Refused`; `UncheckedIOException` when nobody answers.
  public JsonNode call(String operation, JsonNode body) {
    return send("DynamoDB_20120810." + operation, body);
  }

  /// Calls an operation of the stream.
  ///
  /// **Errors:** as `call`.
  public JsonNode callStreams(String operation, JsonNode body) {
    return send("DynamoDBStreams_20120810." + operation, body);
  }

  private JsonNode send(String target, JsonNode body) {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-amz-json-1.0")
            .header("X-Amz-Target", target)
            // DynamoDB Local wants a key's name and checks no signature.
            .header(
                "Authorization",
                "AWS4-HMAC-SHA256 Credential="
                    + Roles.MACHINE
                    + "/20260101/eu-west-3/dynamodb/aws4_request,"
                    + " SignedHeaders=host, Signature=0")
            .POST(BodyPublishers.ofString(Json.print(body)))
            .build();
    try {
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      JsonNode answer = Json.parse(response.body());
      if (response.statusCode() == 200) {
        return answer;
      }
      String type = answer.path("__type").asText("Unknown");
      throw new Refused(
          type.substring(type.lastIndexOf('#') + 1),
          answer.path("message").asText(answer.path("Message").asText()));
    } catch (IOException e) {
      throw new UncheckedIOException("DynamoDB Local does not answer " + target, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("interrupted", e));
    }
  }
}
