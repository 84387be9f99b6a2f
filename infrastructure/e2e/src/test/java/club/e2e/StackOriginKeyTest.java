package club.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.secretsmanager.model.SecretListEntry;

/// The two steps by which the origin key is rotated, each followed by a deploy:
/// `-Dclub.originKey=both` puts a new key beside the old one, `new` leaves the new one alone.
@Tag("stack")
class StackOriginKeyTest {
  private static final String NEW = "n".repeat(64);

  @Test
  void putsTheKeysOfThisStep() {
    String stack = System.getProperty("club.stack", "club");
    try (SecretsManagerClient secrets = SecretsManagerClient.create()) {
      String secret =
          secrets.listSecrets().secretList().stream()
              .map(SecretListEntry::name)
              .filter(name -> name.startsWith(stack + "-OriginKey"))
              .findAny()
              .orElseThrow();
      String before = secrets.getSecretValue(get -> get.secretId(secret)).secretString();
      String after =
          switch (System.getProperty("club.originKey", "")) {
            case "both" -> before + "," + NEW;
            case "new" -> NEW;
            default -> throw new IllegalArgumentException("-Dclub.originKey is both or new");
          };
      assertThat(before).isNotEqualTo(after);

      secrets.putSecretValue(put -> put.secretId(secret).secretString(after));

      assertThat(secrets.getSecretValue(get -> get.secretId(secret)).secretString())
          .isEqualTo(after);
    }
  }
}
