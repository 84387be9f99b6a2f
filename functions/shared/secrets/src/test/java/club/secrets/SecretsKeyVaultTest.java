package club.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.core.DependencyFailure;
import club.core.Settings;
import club.core.contract.KeyVaultContract;
import club.core.key.KeyName;
import club.core.key.KeyVault;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsKeyVaultTest implements KeyVaultContract {
  private Instant now = KeyVaultContract.BEGIN;
  private final SecretService service = new SecretService(() -> now);

  SecretsKeyVaultTest() {
    for (KeyName name : KeyName.values()) {
      service.put("arn:" + name.wire(), KeyVaultContract.first(name));
    }
  }

  @AfterEach
  void stop() {
    service.close();
  }

  @Override
  public KeyVault vault() {
    return SecretsKeyVault.of(environment());
  }

  @Override
  public void at(Instant instant) {
    now = instant;
  }

  @Test
  void writesOneVersionWhereTheAnswerIsLost() {
    service.answersToLose.set(1);

    vault().write(KeyName.LINK, "b".repeat(64));

    assertThat(vault().read(KeyName.LINK).text()).isEqualTo("b".repeat(64));
    assertThat(service.written()).isEqualTo(1);
  }

  @Test
  void saysWhichSecretItCouldNotReadAndNothingOfIt() {
    Map<String, String> elsewhere = environment();
    elsewhere.put("CODE_KEY_SECRET", "arn:gone");

    assertThatThrownBy(() -> SecretsKeyVault.of(elsewhere).read(KeyName.CODE))
        .isInstanceOf(DependencyFailure.class)
        .hasMessageContaining("read a key (code)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"FOLLOW_KEY_SECRET", "LINK_KEY_SECRET", "CODE_KEY_SECRET", "AWS_REGION"})
  void doesNotStartWithout(String variable) {
    Map<String, String> less = environment();
    less.remove(variable);

    assertThatThrownBy(() -> SecretsKeyVault.of(less))
        .isInstanceOf(Settings.MissingSetting.class)
        .hasMessageContaining(variable);
  }

  private Map<String, String> environment() {
    Map<String, String> environment =
        new HashMap<>(
            Map.of(
                "AWS_REGION", "eu-west-3",
                "AWS_ACCESS_KEY_ID", "local",
                "AWS_SECRET_ACCESS_KEY", "local",
                "AWS_ENDPOINT_URL_SECRETS_MANAGER", service.address()));
    for (KeyName name : KeyName.values()) {
      environment.put(name.name() + "_KEY_SECRET", "arn:" + name.wire());
    }
    return environment;
  }
}
