package club.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.core.DependencyFailure;
import club.core.Settings;
import club.core.call.RecordedCall;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
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

  @Test
  void logsWhatItRethrowsAndNothingOfTheReport() {
    Map<String, String> environment = new HashMap<>(AWS);
    environment.put("TABLE", "table");
    environment.put("AWS_ENDPOINT_URL", "http://127.0.0.1:1");
    RecordedCall call = new RecordedCall();
    InputStream event =
        new ByteArrayInputStream(Reports.event(Reports.bounce("Permanent", "General")));

    assertThatThrownBy(
            () ->
                new FeedbackFunction(environment, Clock.systemUTC())
                    .handleRequest(event, OutputStream.nullOutputStream(), call))
        .isInstanceOf(DependencyFailure.class);

    assertThat(call.lines())
        .singleElement()
        .asString()
        .startsWith("{\"requestId\":\"request-1\",\"function\":\"feedback\",\"outcome\":\"failed\"")
        .contains("\"failure\":\"club.core.DependencyFailure")
        .doesNotContain("@", "zoe", "K7M2");
  }
}
