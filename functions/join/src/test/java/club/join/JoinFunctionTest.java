package club.join;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinFunctionTest {
  private static final Map<String, String> ENVIRONMENT =
      Map.ofEntries(
          Map.entry("TABLE", "club"),
          Map.entry("ORIGIN_KEY", "o".repeat(64)),
          Map.entry("PROGRAMME", "Programme Exemple"),
          Map.entry("SOFTWARE", "Exemple"),
          Map.entry("CONTACT", "contact@club.example"),
          Map.entry("LANGUAGE", "fr"),
          Map.entry("TIME_ZONE", "Europe/Paris"),
          Map.entry("AWS_REGION", "eu-west-3"),
          Map.entry("AWS_ACCESS_KEY_ID", "id"),
          Map.entry("AWS_SECRET_ACCESS_KEY", "key"),
          Map.entry("REVIEWERS", "a@club.example"));

  @Test
  void startsWithItsEnvironmentAlone() {
    assertThatCode(() -> new JoinFunction(ENVIRONMENT, Clock.systemUTC()))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TABLE",
        "ORIGIN_KEY",
        "PROGRAMME",
        "CONTACT",
        "LANGUAGE",
        "TIME_ZONE",
        "REVIEWERS"
      })
  void namesTheVariableThatIsMissing(String name) {
    Map<String, String> environment = new HashMap<>(ENVIRONMENT);
    environment.remove(name);

    assertThatThrownBy(() -> new JoinFunction(environment, Clock.systemUTC()))
        .hasMessageContaining(name);
  }
}
