package club.notify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.core.DependencyFailure;
import club.core.Settings;
import club.core.call.RecordedCall;
import com.amazonaws.services.lambda.runtime.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

class NotifyFunctionTest {
  private static final Map<String, String> ENVIRONMENT =
      Map.ofEntries(
          Map.entry("TABLE", "table"),
          Map.entry("PROGRAMME", "Programme Vitam"),
          Map.entry("SOFTWARE", "Vitam"),
          Map.entry("CONTACT", "contact@programme.example"),
          Map.entry("LANGUAGE", "fr"),
          Map.entry("TIME_ZONE", "Europe/Paris"),
          Map.entry("SITE_URL", "https://club.example"),
          Map.entry("MAIL_FROM", "club@programme.example"),
          Map.entry("CONFIGURATION_SET", "reports"),
          Map.entry("REVIEWERS", "equipe@programme.example"),
          Map.entry("AWS_ENDPOINT_URL", "http://127.0.0.1:1"),
          Map.entry("AWS_REGION", "eu-west-3"),
          Map.entry("AWS_ACCESS_KEY_ID", "id"),
          Map.entry("AWS_SECRET_ACCESS_KEY", "secret"));

  @Test
  void startsFromItsEnvironmentAlone() throws Exception {
    RecordedCall context = new RecordedCall();

    call(NotifyHandlerTest.event(), context);

    assertThat(context.lines()).singleElement().asString().contains("\"outcome\":\"idle\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TABLE",
        "SITE_URL",
        "MAIL_FROM",
        "CONFIGURATION_SET",
        "REVIEWERS",
        "CONTACT",
        "AWS_SECRET_ACCESS_KEY"
      })
  void namesTheVariableThatIsMissing(String name) {
    Map<String, String> incomplete = new HashMap<>(ENVIRONMENT);
    incomplete.remove(name);

    assertThatThrownBy(() -> new NotifyFunction(incomplete, Clock.systemUTC()))
        .isInstanceOf(Settings.MissingSetting.class)
        .hasMessageContaining(name);
  }

  @Test
  void logsWhatItRethrowsWithoutTheReference() {
    RecordedCall call = new RecordedCall();

    assertThatThrownBy(() -> call(NotifyHandlerTest.event("MAIL#K7M2-QX4C"), call))
        .isInstanceOf(DependencyFailure.class);

    assertThat(call.lines())
        .singleElement()
        .asString()
        .startsWith("{\"requestId\":\"request-1\",\"function\":\"notify\",\"outcome\":\"failed\"")
        .contains("\"failure\":\"club.core.DependencyFailure")
        .doesNotContain("@", "K7M2");
  }

  @Test
  void logsAnEventThatIsNotFromTheStream() {
    RecordedCall call = new RecordedCall();

    assertThatThrownBy(() -> call("no stream record".getBytes(UTF_8), call))
        .isInstanceOf(JacksonException.class);

    assertThat(call.lines()).singleElement().asString().contains("\"outcome\":\"failed\"");
  }

  private static void call(byte[] event, Context context) throws IOException {
    new NotifyFunction(ENVIRONMENT, Clock.systemUTC())
        .handleRequest(new ByteArrayInputStream(event), OutputStream.nullOutputStream(), context);
  }
}
