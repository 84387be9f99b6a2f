package club.core.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.core.call.RecordedCall;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What each function behind the API holds to: it starts with its environment alone, names the
/// variable that is missing, and logs one line without anything of the request, whatever fails.
public interface FunctionContract {
  /// A token as a request may carry it.
  String TOKEN = "a".repeat(26);

  /// The variables of all functions behind the API. Nothing answers at the endpoint.
  Map<String, String> ENVIRONMENT =
      Map.ofEntries(
          Map.entry("TABLE", "club"),
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

  /// The name under which the function logs.
  String name();

  /// The variables that this function needs beside [#ENVIRONMENT].
  Map<String, String> own();

  /// The function, started with this environment.
  RequestStreamHandler start(Map<String, String> environment);

  /// The method of the request.
  default String method() {
    return "GET";
  }

  /// The path of the request.
  default String path() {
    return "/api/" + name() + "/x";
  }

  /// The body of the request; empty for none.
  default String body() {
    return "";
  }

  @Test
  default void startsWithItsEnvironmentAlone() {
    assertThatCode(() -> start(environment())).doesNotThrowAnyException();
  }

  @TestFactory
  default Iterable<DynamicTest> namesTheVariableThatIsMissing() {
    Set<String> needed = new LinkedHashSet<>(own().keySet());
    needed.addAll(Set.of("TABLE", "ORIGIN_KEY", "PROGRAMME", "CONTACT", "LANGUAGE", "TIME_ZONE"));
    return needed.stream().map(name -> DynamicTest.dynamicTest(name, () -> misses(name))).toList();
  }

  private void misses(String name) {
    Map<String, String> environment = new HashMap<>(environment());
    environment.remove(name);

    assertThatThrownBy(() -> start(environment)).hasMessageContaining(name);
  }

  @Test
  default void logsThatTheTableDoesNotAnswerAndNothingOfTheRequest() throws IOException {
    RecordedCall call = new RecordedCall();
    ByteArrayOutputStream answer = new ByteArrayOutputStream();

    start(environment()).handleRequest(request(), answer, call);

    assertThat(answer.toString(UTF_8)).contains("\"statusCode\":503");
    assertThat(call.lines())
        .singleElement()
        .asString()
        .startsWith(
            "{\"requestId\":\"request-1\",\"function\":\"" + name() + "\",\"outcome\":\"503\"")
        .contains("\"failure\":\"club.core.DependencyFailure")
        .doesNotContain("@", "zoe", "Zoé", TOKEN);
  }

  @Test
  default void logsWhatItRethrows() {
    RecordedCall call = new RecordedCall();
    OutputStream gone =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            throw new IOException("zoe@ile-verte.example");
          }
        };

    assertThatThrownBy(() -> start(environment()).handleRequest(request(), gone, call))
        .hasRootCauseInstanceOf(IOException.class);

    assertThat(call.lines())
        .singleElement()
        .asString()
        .contains("\"outcome\":\"failed\"", "java.io.IOException")
        .doesNotContain("@", "zoe", "Zoé", TOKEN);
  }

  private Map<String, String> environment() {
    Map<String, String> all = new HashMap<>(ENVIRONMENT);
    all.putAll(own());
    return all;
  }

  private InputStream request() {
    return new ByteArrayInputStream(
        """
        {"rawPath":"%s","pathParameters":{"token":"%s"},
         "headers":{"accept":"text/html","x-origin-key":"%s",
           "content-type":"application/x-www-form-urlencoded"},
         "requestContext":{"http":{"method":"%s"}},
         "body":"%s","isBase64Encoded":false}
        """
            .formatted(path(), TOKEN, "o".repeat(64), method(), body())
            .getBytes(UTF_8));
  }
}
