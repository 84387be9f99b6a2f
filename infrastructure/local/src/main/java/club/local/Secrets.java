package club.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/// The secrets that the template lets CloudFormation generate: made once, kept in the data folder.
///
/// Shape of the file: by logical id the text alone, as it was generated, or `{"text", "since"}`
/// once it was replaced.
public final class Secrets {
  private final StateFile file;
  private final SecureRandom random;

  public Secrets(StateFile file, SecureRandom random) {
    this.file = file;
    this.random = random;
  }

  /// A text and when it was written; the epoch for one that was generated, which nobody noted.
  public record Held(String text, Instant since) {
    @Override
    public String toString() {
      return "Held[since " + since + "]";
    }
  }

  /// The value of the secret with this logical id; 64 characters when it is made now.
  public synchronized String value(String id) {
    ObjectNode secrets = read();
    if (!secrets.has(id)) {
      byte[] bytes = new byte[32];
      random.nextBytes(bytes);
      secrets.put(id, HexFormat.of().formatHex(bytes));
      file.write(Json.pretty(secrets));
    }
    return held(secrets.path(id)).text();
  }

  /// The secret with this logical id; empty where there is none.
  public synchronized Optional<Held> find(String id) {
    return Optional.ofNullable(read().get(id)).map(Secrets::held);
  }

  /// Replaces the text of a secret.
  public synchronized void write(String id, String text, Instant now) {
    ObjectNode secrets = read();
    secrets.putObject(id).put("text", text).put("since", now.toString());
    file.write(Json.pretty(secrets));
  }

  private ObjectNode read() {
    return (ObjectNode) file.read().map(Json::parse).orElseGet(Json::object);
  }

  private static Held held(JsonNode secret) {
    return secret.isObject()
        ? new Held(secret.path("text").asText(), Instant.parse(secret.path("since").asText()))
        : new Held(secret.asText(), Instant.EPOCH);
  }
}
