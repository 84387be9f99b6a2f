package club.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.core.Settings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishFunctionTest {
  private static final Map<String, String> ENVIRONMENT =
      Map.ofEntries(
          Map.entry("TABLE", "table"),
          Map.entry("BUCKET", "bucket"),
          Map.entry("PROGRAMME", "Programme Vitam"),
          Map.entry("SOFTWARE", "Vitam"),
          Map.entry("CONTACT", "contact@programme.example"),
          Map.entry("LANGUAGE", "fr"),
          Map.entry("TIME_ZONE", "Europe/Paris"),
          Map.entry("SITE_URL", "https://club.example"),
          Map.entry("AWS_REGION", "eu-west-3"),
          Map.entry("AWS_ACCESS_KEY_ID", "id"),
          Map.entry("AWS_SECRET_ACCESS_KEY", "secret"));

  @ParameterizedTest
  @ValueSource(strings = {"TABLE", "BUCKET", "SITE_URL", "SOFTWARE"})
  void namesTheVariableThatIsMissing(String name) {
    Map<String, String> incomplete = new HashMap<>(ENVIRONMENT);
    incomplete.remove(name);

    PublishFunction function = new PublishFunction(incomplete, Clock.systemUTC());

    assertThatThrownBy(() -> call(function, "{}"))
        .isInstanceOf(Settings.MissingSetting.class)
        .hasMessageContaining(name);
  }

  /// A function that did not start could not answer the deploy.
  @Test
  void answersADeployThoughItsOwnSettingsAreWrong() throws IOException {
    Map<String, String> wrong = new HashMap<>(ENVIRONMENT);
    wrong.put("TIME_ZONE", "Europe/Lutece");
    try (AnswerInbox inbox = new AnswerInbox()) {
      call(new PublishFunction(wrong, Clock.systemUTC()), inbox.event("Update", ""));

      assertThat(inbox.answers().getFirst()).contains("FAILED", "Programme is not set.");
    }
  }

  private static void call(PublishFunction function, String event) throws IOException {
    function.handleRequest(
        new ByteArrayInputStream(event.getBytes(UTF_8)),
        new ByteArrayOutputStream(),
        new RecordedContext());
  }
}
