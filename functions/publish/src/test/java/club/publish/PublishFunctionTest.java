package club.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.core.DependencyFailure;
import club.core.Settings;
import club.core.call.RecordedCall;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
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
          Map.entry("AWS_ENDPOINT_URL", "http://127.0.0.1:1"),
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

  /// A function that does not start could not answer the deploy.
  @Test
  void answersADeployEvenWithWrongSettingsOfItsOwn() throws IOException {
    Map<String, String> wrong = new HashMap<>(ENVIRONMENT);
    wrong.put("TIME_ZONE", "Europe/Lutece");
    try (AnswerInbox inbox = new AnswerInbox()) {
      call(new PublishFunction(wrong, Clock.systemUTC()), inbox.event("Update", ""));

      assertThat(inbox.answers().getFirst()).contains("FAILED", "Programme is not set.");
    }
  }

  private static void call(PublishFunction function, String event) throws IOException {
    handle(function, event, new RecordedCall());
  }

  @Test
  void logsWhatItRethrows() {
    RecordedCall call = new RecordedCall();

    assertThatThrownBy(() -> handle("{}", call)).isInstanceOf(DependencyFailure.class);

    assertThat(call.lines())
        .singleElement()
        .asString()
        .startsWith("{\"requestId\":\"request-1\",\"function\":\"publish\",\"outcome\":\"failed\"")
        .contains("\"failure\":\"club.core.DependencyFailure")
        .doesNotContain("@");
  }

  @Test
  void logsThatAnAnswerDidNotReachCloudFormation() {
    RecordedCall call = new RecordedCall();
    String deletion =
        """
        {"RequestType": "Delete", "ResponseURL": "http://127.0.0.1:1/?signature=secret"}
        """;

    assertThatThrownBy(() -> handle(deletion, call)).isInstanceOf(DependencyFailure.class);

    assertThat(call.lines())
        .singleElement()
        .asString()
        .contains("\"function\":\"publish\",\"outcome\":\"failed\"")
        .doesNotContain("signature", "secret");
  }

  private static void handle(String event, RecordedCall call) throws IOException {
    handle(new PublishFunction(ENVIRONMENT, Clock.systemUTC()), event, call);
  }

  private static void handle(PublishFunction function, String event, RecordedCall call)
      throws IOException {
    function.handleRequest(
        new ByteArrayInputStream(event.getBytes(UTF_8)), OutputStream.nullOutputStream(), call);
  }
}
