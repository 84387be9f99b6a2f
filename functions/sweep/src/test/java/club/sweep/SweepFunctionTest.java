package club.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.core.DependencyFailure;
import club.core.Settings;
import club.core.call.RecordedCall;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SweepFunctionTest {
  private static final Map<String, String> ENVIRONMENT =
      Map.ofEntries(
          Map.entry("TABLE", "table"),
          Map.entry("PROGRAMME", "Programme Exemple"),
          Map.entry("SOFTWARE", "Exemple"),
          Map.entry("CONTACT", "contact@club.example"),
          Map.entry("LANGUAGE", "fr"),
          Map.entry("TIME_ZONE", "Europe/Paris"),
          Map.entry("REVIEWERS", "a@club.example"),
          Map.entry("CONFIRM_DAYS", "365"),
          Map.entry("BUCKET", "club"),
          Map.entry("AWS_REGION", "eu-west-3"),
          Map.entry("AWS_ENDPOINT_URL", "http://127.0.0.1:1"),
          Map.entry("AWS_ACCESS_KEY_ID", "id"),
          Map.entry("AWS_SECRET_ACCESS_KEY", "secret"));

  @Test
  void logsWhatItRethrows() {
    RecordedCall call = new RecordedCall();

    assertThatThrownBy(
            () ->
                new SweepFunction(ENVIRONMENT, Clock.systemUTC())
                    .handleRequest(
                        InputStream.nullInputStream(), OutputStream.nullOutputStream(), call))
        .isInstanceOf(DependencyFailure.class);

    assertThat(call.lines())
        .singleElement()
        .asString()
        .startsWith("{\"requestId\":\"request-1\",\"function\":\"sweep\",\"outcome\":\"failed\"")
        .contains("\"failure\":\"club.core.DependencyFailure")
        .doesNotContain("@");
  }

  @Test
  void namesTheVariableThatIsMissing() {
    Map<String, String> incomplete = new HashMap<>(ENVIRONMENT);
    incomplete.remove("TABLE");

    assertThatThrownBy(() -> new SweepFunction(incomplete, Clock.systemUTC()))
        .isInstanceOf(Settings.MissingSetting.class)
        .hasMessageContaining("TABLE");
  }
}
