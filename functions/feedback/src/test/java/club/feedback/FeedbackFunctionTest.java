package club.feedback;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.core.Settings;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FeedbackFunctionTest {
  private static final Map<String, String> AWS =
      Map.of(
          "AWS_REGION", "eu-west-3",
          "AWS_ACCESS_KEY_ID", "id",
          "AWS_SECRET_ACCESS_KEY", "secret");

  @Test
  void startsFromItsEnvironmentAlone() {
    Map<String, String> environment = new HashMap<>(AWS);
    environment.put("TABLE", "table");

    assertThatCode(() -> new FeedbackFunction(environment, Clock.systemUTC()))
        .doesNotThrowAnyException();
  }

  @Test
  void namesTheVariableThatIsMissing() {
    assertThatThrownBy(() -> new FeedbackFunction(AWS, Clock.systemUTC()))
        .isInstanceOf(Settings.MissingSetting.class)
        .hasMessageContaining("TABLE");
  }
}
