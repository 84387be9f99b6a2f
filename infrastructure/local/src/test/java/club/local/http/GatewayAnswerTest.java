package club.local.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import club.local.lambda.Outcome;
import org.junit.jupiter.api.Test;

class GatewayAnswerTest {
  @Test
  void givesStatusHeadersCookiesAndBody() {
    Reply reply =
        answered(
            """
            {"statusCode": 303, "headers": {"Location": "/x"}, "cookies": ["a=1", "b=2"],
             "body": "w6k=", "isBase64Encoded": true}
            """);

    assertThat(reply.status()).isEqualTo(303);
    assertThat(reply.headers())
        .contains(
            new Reply.Header("Location", "/x"),
            new Reply.Header("Set-Cookie", "a=1"),
            new Reply.Header("Set-Cookie", "b=2"));
    assertThat(new String(reply.body(), UTF_8)).isEqualTo("é");
  }

  @Test
  void takesAnAnswerWithoutAStatusForTheBody() {
    Reply reply = answered("{\"a\": 1}");

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.headers()).contains(new Reply.Header("Content-Type", "application/json"));
    assertThat(new String(reply.body(), UTF_8)).isEqualTo("{\"a\": 1}");
  }

  @Test
  void answers500WhenTheAnswerCannotBeRead() {
    assertThat(answered("no json").status()).isEqualTo(500);
    assertThat(answered("{\"statusCode\": \"often\"}").status()).isEqualTo(500);
    assertThat(
            answered("{\"statusCode\": 200, \"body\": \"?\", \"isBase64Encoded\": true}").status())
        .isEqualTo(500);
  }

  @Test
  void answers500WhenTheAnswerIsOver6Megabytes() {
    assertThat(answered("\"" + "x".repeat(GatewayAnswer.LIMIT) + "\"").status()).isEqualTo(500);
  }

  @Test
  void answersACrashAndATimeoutAsApiGatewayDoes() {
    Reply crash = GatewayAnswer.of(new Outcome.Crashed("why"));
    Reply timeout = GatewayAnswer.of(new Outcome.TimedOut());

    assertThat(new String(crash.body(), UTF_8))
        .isEqualTo("{\"message\":\"Internal Server Error\"}");
    assertThat(timeout.status()).isEqualTo(503);
    assertThat(new String(timeout.body(), UTF_8))
        .isEqualTo("{\"message\":\"Service Unavailable\"}");
  }

  private static Reply answered(String json) {
    return GatewayAnswer.of(new Outcome.Answered(json));
  }
}
