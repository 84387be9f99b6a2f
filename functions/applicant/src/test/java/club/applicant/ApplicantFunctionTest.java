package club.applicant;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.core.call.RecordedCall;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicantFunctionTest {
  private static final Map<String, String> ENVIRONMENT =
      Map.ofEntries(
          Map.entry("TABLE", "club"),
          Map.entry("BUCKET", "club"),
          Map.entry("REVIEWERS", "equipe@club.example"),
          Map.entry("ORIGIN_KEY", "o".repeat(64)),
          Map.entry("PROGRAMME", "Programme Exemple"),
          Map.entry("SOFTWARE", "Exemple"),
          Map.entry("CONTACT", "contact@club.example"),
          Map.entry("LANGUAGE", "fr"),
          Map.entry("TIME_ZONE", "Europe/Paris"),
          Map.entry("AWS_ENDPOINT_URL", "http://127.0.0.1:1"),
          Map.entry("AWS_REGION", "eu-west-3"),
          Map.entry("AWS_ACCESS_KEY_ID", "id"),
          Map.entry("AWS_SECRET_ACCESS_KEY", "key"));

  private static final String TOKEN = "a".repeat(26);

  @Test
  void startsWithItsEnvironmentAlone() {
    assertThatCode(() -> new ApplicantFunction(ENVIRONMENT, Clock.systemUTC()))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TABLE",
        "BUCKET",
        "REVIEWERS",
        "ORIGIN_KEY",
        "PROGRAMME",
        "CONTACT",
        "LANGUAGE",
        "TIME_ZONE"
      })
  void namesTheVariableThatIsMissing(String name) {
    Map<String, String> environment = new HashMap<>(ENVIRONMENT);
    environment.remove(name);

    assertThatThrownBy(() -> new ApplicantFunction(environment, Clock.systemUTC()))
        .hasMessageContaining(name);
  }

  @Test
  void logsThatTheTableDoesNotAnswerAndNothingOfTheRequest() throws IOException {
    RecordedCall call = new RecordedCall();
    ByteArrayOutputStream answer = new ByteArrayOutputStream();

    function().handleRequest(request(), answer, call);

    assertThat(answer.toString(UTF_8)).contains("\"statusCode\":503");
    assertThat(call.lines())
        .singleElement()
        .asString()
        .startsWith("{\"requestId\":\"request-1\",\"function\":\"applicant\",\"outcome\":\"503\"")
        .contains("\"failure\":\"club.core.DependencyFailure")
        .doesNotContain("@", "zoe", "Zoé", TOKEN);
  }

  @Test
  void logsWhatItRethrows() {
    RecordedCall call = new RecordedCall();
    OutputStream gone =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            throw new IOException("zoe@ile-verte.example");
          }
        };

    assertThatThrownBy(() -> function().handleRequest(request(), gone, call))
        .hasRootCauseInstanceOf(IOException.class);

    assertThat(call.lines())
        .singleElement()
        .asString()
        .contains("\"outcome\":\"failed\"", "java.io.IOException")
        .doesNotContain("@", "zoe", "Zoé", TOKEN);
  }

  private static ApplicantFunction function() {
    return new ApplicantFunction(ENVIRONMENT, Clock.systemUTC());
  }

  private static InputStream request() {
    return new ByteArrayInputStream(
        """
        {"rawPath":"/api/follow/x","pathParameters":{"token":"%s"},
         "headers":{"accept":"text/html","x-origin-key":"%s",
           "content-type":"application/x-www-form-urlencoded"},
         "requestContext":{"http":{"method":"GET"}},
         "body":null,"isBase64Encoded":false}
        """
            .formatted(TOKEN, "o".repeat(64))
            .getBytes(UTF_8));
  }
}
