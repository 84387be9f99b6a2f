package club.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.core.Settings;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdminFunctionTest {
  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "TABLE", "table",
          "CRASH_QUEUES", "https://sqs.eu-west-3.amazonaws.com/000000000000/Crashes",
          "AWS_REGION", "eu-west-3",
          "AWS_ACCESS_KEY_ID", "id",
          "AWS_SECRET_ACCESS_KEY", "secret");

  @Test
  void startsFromItsEnvironmentAlone() {
    assertThat(new AdminFunction(ENVIRONMENT, Clock.systemUTC())).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"TABLE", "CRASH_QUEUES", "AWS_REGION"})
  void namesTheVariableThatIsMissing(String name) {
    Map<String, String> incomplete = new HashMap<>(ENVIRONMENT);
    incomplete.remove(name);

    assertThatThrownBy(() -> new AdminFunction(incomplete, Clock.systemUTC()))
        .isInstanceOf(Settings.MissingSetting.class)
        .hasMessageContaining(name);
  }
}
