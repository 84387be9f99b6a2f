package club.local.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import club.local.lambda.Outcome;
import org.junit.jupiter.api.Test;

class IntegrationResponseTest {
  @Test
  void givesStatusHeadersAndBody() {
    Reply reply =
        answered("{\"statusCode\": 303, \"headers\": {\"Location\": \"/x\"}, \"body\": \"é\"}");

    assertThat(reply.status()).isEqualTo(303);
    assertThat(reply.headers())
        .containsExactly(
            new Reply.Header("Location", "/x"),
            new Reply.Header("Content-Type", "text/plain;charset=UTF-8"));
    assertThat(new String(reply.body(), UTF_8)).isEqualTo("é");
  }

  @Test
  void answers500WhenTheAnswerCannotBeRead() {
    assertThat(answered("no json").status()).isEqualTo(500);
    assertThat(answered("{\"statusCode\": \"often\"}").status()).isEqualTo(500);
    assertThat(answered("{\"body\": \"x\"}").status()).isEqualTo(500);
  }

  @Test
  void answers500WhenTheAnswerIsOver6Megabytes() {
    assertThat(answered("\"" + "x".repeat(6 * 1024 * 1024) + "\"").status()).isEqualTo(500);
  }

  @Test
  void answersACrashAndATimeoutAsApiGatewayDoes() {
    Reply crash = IntegrationResponse.of(new Outcome.Crashed("why"));
    Reply timeout = IntegrationResponse.of(new Outcome.TimedOut());

    assertThat(new String(crash.body(), UTF_8))
        .isEqualTo("{\"message\":\"Internal Server Error\"}");
    assertThat(timeout.status()).isEqualTo(503);
    assertThat(new String(timeout.body(), UTF_8))
        .isEqualTo("{\"message\":\"Service Unavailable\"}");
  }

  private static Reply answered(String json) {
    return IntegrationResponse.of(new Outcome.Answered(json));
  }
}
