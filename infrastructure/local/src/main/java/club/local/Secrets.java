package club.local;

import java.security.SecureRandom;
import java.util.HexFormat;
import tools.jackson.databind.node.ObjectNode;

/// The secrets that the template lets CloudFormation generate: made once, kept in the data folder.
final class Secrets {
  private final StateFile file;
  private final SecureRandom random;

  Secrets(StateFile file, SecureRandom random) {
    this.file = file;
    this.random = random;
  }

  /// The value of the secret with this logical id; 64 characters when it is made now.
  synchronized String value(String id) {
    ObjectNode secrets = (ObjectNode) file.read().map(Json::parse).orElseGet(Json::object);
    if (!secrets.has(id)) {
      byte[] bytes = new byte[32];
      random.nextBytes(bytes);
      secrets.put(id, HexFormat.of().formatHex(bytes));
      file.write(Json.pretty(secrets));
    }
    return secrets.path(id).asString();
  }
}
