package club.web;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.DependencyFailure;
import club.core.call.RecordedCall;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdgeTest {
  private static final String GET =
      """
      {"version":"2.0","rawPath":"/api/x/s%C3%A9same","rawQueryString":"lang=en&lang=fr",
       "cookies":["a=b"],"headers":{"Accept":"text/html","X":"1,2"},
       "requestContext":{"accountId":"1","authorizer":{"a":[1,{"b":2}]},
         "http":{"method":"METHOD","path":"/api/x","sourceIp":"192.0.2.1"},"timeEpoch":1},
       "pathParameters":{"token":"sésame"},"stageVariables":null,"isBase64Encoded":false}
      """;

  private static final String KEY = "k".repeat(64);

  private final RecordedCall call = new RecordedCall();

  @Test
  void readsTheRequest() throws IOException {
    HttpRequest[] seen = new HttpRequest[1];

    answer(
        GET.replace("METHOD", "GET"),
        request -> {
          seen[0] = request;
          return HttpResponse.empty(204);
        });

    assertThat(seen[0].method()).isEqualTo("GET");
    assertThat(seen[0].path()).isEqualTo("/api/x/s%C3%A9same");
    assertThat(seen[0].pathParameter("token")).isEqualTo("sésame");
    assertThat(seen[0].query("lang")).contains("en");
    assertThat(seen[0].header("accept")).contains("text/html");
    assertThat(seen[0].header("x")).contains("1,2");
    assertThat(seen[0].body().size()).isZero();
  }

  @Test
  void decodesABodyInBase64() throws IOException {
    String event =
        """
        {"body":"w6k9MQ==","isBase64Encoded":true,"requestContext":{"http":{"method":"POST"}}}
        """;

    String answer =
        answer(
            event,
            request ->
                HttpResponse.html(200, ExampleClubs.FRENCH.language(), request.body().text()));

    assertThat(answer).contains("\"body\":\"é=1\"").contains("\"statusCode\":200");
  }

  @Test
  void passesOnABodyInBadBase64AsOneThatNobodyCanRead() throws IOException {
    String event =
        """
        {"body":"a=1&%","isBase64Encoded":true,"requestContext":{"http":{"method":"POST"}},
         "headers":{"X-Origin-Key":"KEY","content-type":"application/x-www-form-urlencoded"}}
        """
            .replace("KEY", KEY);

    String answer =
        answerPlain(
            event,
            request ->
                Submission.read(request) instanceof Submission.Malformed
                    ? HttpResponse.empty(400)
                    : HttpResponse.empty(200));

    assertThat(answer).contains("\"statusCode\":400");
  }

  @Test
  void addsTheSecurityHeadersToEveryAnswer() throws IOException {
    String answer = answer(GET, request -> HttpResponse.seeOther("/elsewhere"));

    assertThat(answer)
        .contains("\"Cache-Control\":\"no-store\"")
        .contains("\"Referrer-Policy\":\"no-referrer\"")
        .contains("\"X-Content-Type-Options\":\"nosniff\"")
        .contains("\"Strict-Transport-Security\":\"max-age=31536000\"")
        .contains(
            "\"default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action"
                + " 'self'; base-uri 'none'; frame-ancestors 'none'\"")
        .contains("\"Cross-Origin-Opener-Policy\":\"same-origin\"")
        .contains("\"Cross-Origin-Resource-Policy\":\"same-origin\"")
        .contains("\"X-Frame-Options\":\"DENY\"")
        .contains("\"Location\":\"/elsewhere\"");
  }

  @Test
  void answersHeadWithoutABody() throws IOException {
    String answer =
        answer(
            GET.replace("METHOD", "HEAD"),
            request -> HttpResponse.html(200, ExampleClubs.FRENCH.language(), "page"));

    assertThat(answer).contains("\"body\":\"\"").contains("text/html");
  }

  @Test
  void turnsAFailedDependencyInto503WithTheAddressToUseInstead() throws IOException {
    String answer =
        answer(
            GET,
            request -> {
              throw new DependencyFailure("store the request", "table", new IOException("secret"));
            });

    assertThat(answer)
        .contains("\"statusCode\":503")
        .contains("\"Retry-After\":\"60\"")
        .contains("contact@programme.example")
        .contains("text/html")
        .doesNotContain("secret");
    assertThat(call.log()).contains("\"outcome\":\"503\"").doesNotContain("secret");
  }

  @Test
  void reportsFailuresToProgramsInJson() throws IOException {
    String answer =
        answer(
            GET.replace("text/html", "application/json"),
            request -> {
              throw new DependencyFailure("store the request", "table", new IOException("secret"));
            });

    assertThat(answer)
        .contains("\"statusCode\":503")
        .contains("application/problem+json")
        .contains("contact@programme.example");
  }

  @Test
  void turnsAnythingUnforeseenIntoAPolitePage() throws IOException {
    String answer =
        answer(
            GET,
            request -> {
              throw new IllegalStateException(
                  "secret", new UncheckedIOException(new IOException()));
            });

    assertThat(answer).contains("\"statusCode\":500").doesNotContain("secret");
    assertThat(call.log())
        .contains("java.lang.IllegalStateException at club.web.EdgeTest")
        .doesNotContain("secret");
  }

  @Test
  void logsOneLineAndNothingOfTheRequest() throws IOException {
    answer(GET.replace("METHOD", "GET"), request -> HttpResponse.empty(204));

    assertThat(call.lines()).hasSize(1);
    assertThat(call.log())
        .matches(
            "\\{\"requestId\":\"request-1\",\"function\":\"x\",\"outcome\":\"204\",\"ms\":\\d+}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "",
        "[]",
        "null",
        "nonsense",
        "{\"warm\":true}",
        "{\"requestContext\":1}",
        "{\"requestContext\":{\"http\":\"GET\"}}",
        "{\"requestContext\":{\"http\":{\"method\":null}}}"
      })
  void doesNothingForAnEventThatIsNotARequest(String event) throws IOException {
    String answer =
        answer(
            event,
            request -> {
              throw new AssertionError("called");
            });

    assertThat(answer).isEqualTo("{}");
    assertThat(call.log()).contains("\"outcome\":\"idle\"");
  }

  @Test
  void refusesARequestThatBypassedTheDistribution() throws IOException {
    String answer =
        answerPlain(
            GET,
            request -> {
              throw new AssertionError("called");
            });

    assertThat(answer).contains("\"statusCode\":421").contains("contact@programme.example");
    assertThat(call.log()).contains("\"outcome\":\"421\"");
  }

  /// Neither a false key nor what else tells of a visitor stands for the distribution's header.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"cloudfront-viewer-address\":\"192.0.2.1:443\"",
        "\"x-origin-key\":\"\"",
        "\"x-origin-key\":\"kkkk\"",
        "\"x-origin-key\":\",\"",
        "\"x-origin-keys\":\"KEY\"",
        "\"authorization\":\"KEY\",\"cookie\":\"x-origin-key=KEY\"",
        "\"via\":\"2.0 0123.cloudfront.net (CloudFront)\",\"user-agent\":\"Amazon CloudFront\"",
        "\"x-amz-cf-id\":\"KEY\",\"x-forwarded-for\":\"192.0.2.1\",\"host\":\"club.example\""
      })
  void refusesItWhateverElseItCarries(String headers) throws IOException {
    String event =
        """
        {"rawPath":"/api/x","rawQueryString":"x-origin-key=KEY","headers":{HEADERS},
         "pathParameters":{"x-origin-key":"KEY"},"body":"x-origin-key=KEY",
         "requestContext":{"http":{"method":"POST"}}}
        """
            .replace("HEADERS", headers)
            .replace("KEY", KEY);

    String answer =
        answerPlain(
            event,
            request -> {
              throw new AssertionError("called");
            });

    assertThat(answer).contains("\"statusCode\":421").doesNotContain(KEY);
  }

  @Test
  void writesALoneSurrogateAsAQuestionMark() throws IOException {
    String answer =
        answer(GET, request -> HttpResponse.html(200, ExampleClubs.FRENCH.language(), "a\ud800b"));

    assertThat(answer).contains("\"body\":\"a?b\"");
  }

  @Test
  void neverFailsForAnyBody() throws IOException {
    Random random = new Random(20261122);
    List<String> types =
        List.of(
            "application/json",
            "application/x-www-form-urlencoded",
            "application/json; charset=utf-16",
            "text/plain",
            "");
    String pieces = "{}[]\"':,%+&=\\u\ud800é\u0000 \n0123truefalsenull\u202e";
    for (int i = 0; i < 4000; i++) {
      String body =
          random
              .ints(random.nextInt(60), 0, pieces.length())
              .mapToObj(at -> String.valueOf(pieces.charAt(at)))
              .reduce("", String::concat);
      byte[] bytes = new byte[random.nextInt(40)];
      random.nextBytes(bytes);

      for (byte[] one : List.of(body.getBytes(StandardCharsets.UTF_8), bytes)) {
        HttpRequest request = HttpRequests.post(types.get(random.nextInt(types.size())), one);
        assertThat(Submission.read(request)).isNotNull();
      }
    }
  }

  private String answer(String event, Handler handler) throws IOException {
    return answerPlain(
        event.replaceFirst("^\\{\\s*\"", "{\"headers\":{\"X-Origin-Key\":\"" + KEY + "\"},\""),
        handler);
  }

  private String answerPlain(String event, Handler handler) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Edge("x", ExampleClubs.FRENCH, Origin.of(KEY), handler)
        .handle(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), out, call);
    return out.toString(StandardCharsets.UTF_8);
  }
}
