package club.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.core.DependencyFailure;
import club.core.Settings;
import club.core.call.RecordedCall;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
          Map.entry("STAFF_MAILS_AN_HOUR", "6"),
          Map.entry("STAFF_MAILS_A_DAY", "100"),
          Map.entry("AWS_ENDPOINT_URL", "http://127.0.0.1:1"),
          Map.entry("AWS_REGION", "eu-west-3"),
          Map.entry("AWS_ACCESS_KEY_ID", "id"),
          Map.entry("AWS_SECRET_ACCESS_KEY", "secret"));

  @Test
  void startsFromItsEnvironmentAlone() {
    RecordedCall context = new RecordedCall();

    new NotifyFunction(ENVIRONMENT, Clock.systemUTC()).handleRequest(new DynamodbEvent(), context);

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

    assertThatThrownBy(
            () ->
                new NotifyFunction(ENVIRONMENT, Clock.systemUTC())
                    .handleRequest(NotifyHandlerTest.event("MAIL#K7M2-QX4C"), call))
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
    DynamodbEvent odd = new DynamodbEvent();
    odd.setRecords(List.of(new DynamodbEvent.DynamodbStreamRecord()));

    assertThatThrownBy(
            () -> new NotifyFunction(ENVIRONMENT, Clock.systemUTC()).handleRequest(odd, call))
        .isInstanceOf(NullPointerException.class);

    assertThat(call.lines()).singleElement().asString().contains("\"outcome\":\"failed\"");
  }
}
