package club.join;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import club.core.Bytes;
import club.core.Language;
import club.core.Reference;
import club.core.limit.NetworkLimit;
import club.core.link.Token;
import club.core.memory.Scene;
import club.core.request.Field;
import club.core.request.Follow;
import club.core.request.Forms;
import club.core.request.Join;
import club.core.request.JoinRequest;
import club.web.HttpRequest;
import club.web.HttpResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinHandlerTest {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String JSON = "application/json";
  private static final String OWN_PAGE = "/api/follow/[a-z2-7]{26}";

  private final Scene scene = new Scene();
  private final Random random = new Random(20261122);
  private final JoinHandler handler =
      new JoinHandler(
          new Join(
              scene.table.intake(),
              scene.table.quotas(),
              new Join.Limits(new NetworkLimit(600, "k"), Duration.ofHours(24)),
              Scene.REVIEWERS,
              () -> Reference.random(random),
              () -> Token.random(random),
              scene.clock()),
          Scene.CLUB);

  @Nested
  class TheForm {
    @Test
    void redirectsToTheApplicantsPage() {
      HttpResponse response = post(FORM, form(Forms.least()));

      assertThat(response.status()).isEqualTo(303);
      assertThat(response.headers().get("Location")).matches(OWN_PAGE);
    }

    @Test
    void keepsItsLanguageAcrossTheRedirect() {
      HttpResponse response =
          handler.handle(
              request("POST", FORM, form(Forms.least()), Map.of("lang", "en"), Map.of()));

      String location = requireNonNull(response.headers().get("Location"));
      assertThat(location).matches(OWN_PAGE);
      assertThat(shown(location).orElseThrow().language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void leadsToTheSameRequestThroughAnotherLinkWhenSentTwice() {
      String first = requireNonNull(post(FORM, form(Forms.least())).headers().get("Location"));
      String second = requireNonNull(post(FORM, form(Forms.least())).headers().get("Location"));

      assertThat(second).isNotEqualTo(first).matches(OWN_PAGE);
      assertThat(opened(second)).isEqualTo(opened(first)).isPresent();
    }

    private Optional<Reference> opened(String page) {
      return shown(page).map(JoinRequest::reference);
    }

    private Optional<JoinRequest> shown(String page) {
      return scene
          .follow()
          .show(new Token(page.substring(page.lastIndexOf('/') + 1)))
          .progress()
          .map(Follow.Progress::request);
    }

    @Test
    void comesBackWithTheTypedValuesAndTheErrors() {
      HttpResponse response = post(FORM, form(Forms.with("email", "Camille chez <b>Fictive</b>")));
      Document page = Jsoup.parse(response.body());

      assertThat(response.status()).isEqualTo(422);
      assertThat(page.title()).startsWith("Erreur");
      assertThat(page.select(".problems a").eachAttr("href")).containsExactly("#email");
      assertThat(page.expectFirst("#email").val()).isEqualTo("Camille chez <b>Fictive</b>");
      assertThat(page.expectFirst("#organisation").val()).isEqualTo("Archives de Sainte-Fictive");
    }

    @Test
    void speaksEnglishWhenAskedTo() {
      HttpResponse response =
          handler.handle(request("POST", FORM, "", Map.of(), Map.of("accept-language", "en")));

      assertThat(Jsoup.parse(response.body()).expectFirst("#email-error").text())
          .isEqualTo("Enter your email address");
    }

    @Test
    void namesEachFieldThatIsWrong() {
      String tooLong =
          Arrays.stream(Field.values())
              .map(field -> field.wire() + "=" + "x".repeat(1100))
              .collect(Collectors.joining("&"));

      Document page = Jsoup.parse(post(FORM, tooLong).body());

      assertThat(page.select(".problems li")).hasSize(Field.values().length);
    }

    @Test
    void saysThatAKeyWasUsedBefore() {
      post(FORM, form(Forms.with("idempotencyKey", "k")));
      Map<String, List<String>> other = Forms.with("town", "Gap");
      other.put("idempotencyKey", List.of("k"));

      HttpResponse response = post(FORM, form(other));

      assertThat(response.status()).isEqualTo(422);
      assertThat(Jsoup.parse(response.body()).select(".problems").text())
          .contains("idempotencyKey");
    }
  }

  @Nested
  class AProgram {
    @Test
    void getsTheReference() {
      HttpResponse response = post(JSON, LEAST);

      assertThat(response.status()).isEqualTo(201);
      assertThat(response.headers()).containsEntry("Content-Type", "application/json");
      assertThat(response.headers().get("Location")).matches(OWN_PAGE);
      assertThat(response.body())
          .matches(
              "\\{\"reference\":\"[A-Z0-9]{4}-[A-Z0-9]{4}\",\"status\":\"RECEIVED\","
                  + "\"statusUrl\":\""
                  + OWN_PAGE
                  + "\"}");
    }

    @Test
    void getsAPointerToEachProblem() {
      HttpResponse response = post(JSON, LEAST.replace("camille@sainte-fictive.example", "x"));

      assertThat(response.status()).isEqualTo(422);
      assertThat(response.headers()).containsEntry("Content-Type", "application/problem+json");
      assertThat(response.body())
          .contains("\"status\":422")
          .contains("{\"pointer\":\"#/email\",\"detail\":\"Il manque le signe @");
    }

    @Test
    void readsTheSentencesThatPeopleRead() {
      String typed = "siret=1&email=moi&kind=zoo";
      List<String> sentences =
          Jsoup.parse(post(FORM, typed).body()).select(".problems li").stream()
              .map(Element::wholeText)
              .toList();

      HttpResponse response = post(JSON, "{\"siret\":\"1\",\"email\":\"moi\",\"kind\":\"zoo\"}");

      assertThat(sentences).hasSize(11);
      assertThat(response.body()).contains(sentences);
    }

    @Test
    void getsAnErrorForAKeyThatWasUsedBefore() {
      post(JSON, LEAST.replace("{", "{\"idempotencyKey\":\"k\","));

      HttpResponse response =
          post(JSON, LEAST.replace("{", "{\"idempotencyKey\":\"k\",\"town\":\"Gap\","));

      assertThat(response.status()).isEqualTo(422);
      assertThat(response.body()).contains("#/idempotencyKey");
    }

    @Test
    void getsTheNameOfAMalformedMember() {
      HttpResponse response = post(JSON, "{\"a/b~c d\":{}}");

      assertThat(response.status()).isEqualTo(400);
      assertThat(response.body()).contains("\"pointer\":\"#/a~1b~0c%20d\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "false"})
    void cannotGiveABooleanForAText(String value) {
      HttpResponse response = post(JSON, LEAST.replace("\"Archives de Sainte-Fictive\"", value));

      assertThat(response.status()).isEqualTo(400);
      assertThat(response.body()).contains("\"pointer\":\"#/organisation\"");
    }

    private static final String LEAST =
        """
        {"organisation":"Archives de Sainte-Fictive","kind":"local-authority","stage":"studying",
         "motives":["use"],"project":"Étudier le versement des archives.","firstName":"Camille",
         "lastName":"Fictive","role":"Archiviste","email":"camille@sainte-fictive.example",
         "publish":true}
        """;
  }

  @Nested
  class TooManyFormsFromANetwork {
    private final JoinHandler strict =
        new JoinHandler(
            new Join(
                scene.table.intake(),
                scene.table.quotas(),
                new Join.Limits(new NetworkLimit(1, "k"), Duration.ofHours(24)),
                Scene.REVIEWERS,
                () -> Reference.random(random),
                () -> Token.random(random),
                scene.clock()),
            Scene.CLUB);

    @Test
    void comeBackAsTheyWereFilledIn() {
      scene.pass(Duration.ofMillis(500));
      strict.handle(from("192.0.2.1", Forms.with("town", "Gap"), "fr"));

      HttpResponse response = strict.handle(from("192.0.2.2", Forms.with("town", "Die"), "fr"));

      Document page = Jsoup.parse(response.body());
      assertThat(response.status()).isEqualTo(429);
      assertThat(response.headers()).containsEntry("Retry-After", "60");
      assertThat(page.select(".problems").text())
          .contains("Vos réponses sont toutes là")
          .contains("attendez une minute");
      assertThat(page.expectFirst("#town").val()).isEqualTo("Die");
      assertThat(page.expectFirst("#publish").hasAttr("checked")).isTrue();
      assertThat(scene.table.waitingRequests().all()).hasSize(1);
    }

    @Test
    void areAnsweredInEnglishToo() {
      strict.handle(from("192.0.2.1", Forms.least(), "en"));

      HttpResponse response = strict.handle(from("192.0.2.1", Forms.least(), "en"));

      assertThat(Jsoup.parse(response.body()).select(".problems").text())
          .contains("All your answers are still here");
    }

    @Test
    void areAProblemForAProgram() {
      strict.handle(from("192.0.2.1", Forms.least(), "en"));
      Map<String, String> headers =
          Map.of("cloudfront-viewer-address", "192.0.2.1:1", "accept", "application/json");

      HttpResponse response =
          strict.handle(request("POST", FORM, form(Forms.least()), Map.of(), headers));

      assertThat(response.status()).isEqualTo(429);
      assertThat(response.headers())
          .containsEntry("Content-Type", "application/problem+json")
          .containsKey("Retry-After");
      assertThat(response.body()).contains("\"status\":429");
    }

    @Test
    void doNotConcernAnotherNetwork() {
      strict.handle(from("192.0.2.1", Forms.least(), "fr"));

      assertThat(strict.handle(from("192.0.3.1", Forms.least(), "fr")).status()).isEqualTo(303);
    }

    private static HttpRequest from(
        String address, Map<String, List<String>> form, String language) {
      return request(
          "POST",
          FORM,
          form(form),
          Map.of("lang", language),
          Map.of("cloudfront-viewer-address", address + ":46532"));
    }
  }

  @Nested
  class AFormThatAProgramFilledIn {
    @Test
    void isAnsweredLikeTheOthersAndKeptAside() {
      HttpResponse person = post(FORM, form(Forms.with("subject", "")));
      HttpResponse robot = post(FORM, form(Forms.with("subject", "Buy")));

      assertThat(robot.status()).isEqualTo(person.status()).isEqualTo(303);
      assertThat(robot.headers().get("Location")).matches(OWN_PAGE);
      assertThat(robot.body()).isEqualTo(person.body());
      assertThat(robot.headers().keySet()).isEqualTo(person.headers().keySet());
      assertThat(scene.table.suspects().all()).hasSize(1);
      assertThat(scene.table.waitingRequests().all()).hasSize(1);
    }

    @Test
    void isKeptAsideAsJsonToo() {
      HttpResponse robot = post(JSON, AProgram.LEAST.replace("{", "{\"subject\":\"Buy\","));

      assertThat(robot.status()).isEqualTo(201);
      assertThat(robot.body()).contains("\"status\":\"RECEIVED\"");
      assertThat(scene.table.suspects().all()).hasSize(1);
      assertThat(scene.table.unfinished().all()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "HEAD"})
  void redirectsAReaderToTheForm(String method) {
    HttpResponse response = handler.handle(request(method, "", "", Map.of(), Map.of()));

    assertThat(response.status()).isEqualTo(303);
    assertThat(response.headers()).containsEntry("Location", "/rejoindre/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"next", "url", "redirect", "redirect_uri", "return", "returnTo", "lang"})
  void redirectsNowhereElseWhateverIsAsked(String parameter) {
    Map<String, String> query = Map.of(parameter, "https://elsewhere.example/");

    assertThat(handler.handle(request("GET", "", "", query, Map.of())).headers())
        .containsEntry("Location", "/rejoindre/");
    assertThat(
            handler
                .handle(request("POST", FORM, form(Forms.least()), query, Map.of()))
                .headers()
                .get("Location"))
        .matches(OWN_PAGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "post", "X"})
  void refusesOtherMethods(String method) {
    HttpResponse response = handler.handle(request(method, FORM, "", Map.of(), Map.of()));

    assertThat(response.status()).isEqualTo(405);
    assertThat(response.headers()).containsEntry("Allow", "GET, HEAD, POST");
  }

  @Test
  void refusesWhatItCannotRead() {
    assertThat(post(FORM, "a=%zz").status()).isEqualTo(400);
    assertThat(post(JSON, "{").status()).isEqualTo(400);
    assertThat(post(FORM, "a".repeat(32 * 1024 + 1)).status()).isEqualTo(413);
    assertThat(post("text/plain", "a").status()).isEqualTo(415);
    assertThat(post("text/plain", "a").headers()).containsKey("Accept-Post");
  }

  @Test
  void doesNotThrowForAnyBody() {
    String pieces = "{}[]\"':,%+&=\\u\ud800é\u0000 \n0123truefalsenull\u202e";
    for (int i = 0; i < 500; i++) {
      String noise =
          random
              .ints(random.nextInt(60), 0, pieces.length())
              .mapToObj(at -> String.valueOf(pieces.charAt(at)))
              .collect(Collectors.joining());
      String field = List.of(Field.values()).get(random.nextInt(Field.values().length)).wire();
      String quoted = noise.replaceAll("[\\\\\"\\p{Cntrl}]", "");

      assertThat(post(JSON, noise).status()).isEqualTo(400);
      assertThat(post(JSON, "{\"" + field + "\":\"" + quoted + "\"}").status()).isEqualTo(422);
      assertThat(post(FORM, field + "=" + noise).status()).isIn(400, 422);
    }
  }

  private HttpResponse post(String type, String body) {
    return handler.handle(request("POST", type, body, Map.of(), Map.of()));
  }

  private static HttpRequest request(
      String method,
      String type,
      String body,
      Map<String, String> query,
      Map<String, String> headers) {
    Map<String, String> all = new HashMap<>(headers);
    all.put("content-type", type);
    return new HttpRequest(method, "/api/join-requests", Map.of(), query, all, Bytes.of(body));
  }

  private static String form(Map<String, List<String>> values) {
    return values.entrySet().stream()
        .flatMap(
            entry ->
                entry.getValue().stream()
                    .map(
                        value ->
                            entry.getKey()
                                + "="
                                + URLEncoder.encode(value, StandardCharsets.UTF_8)))
        .collect(Collectors.joining("&"));
  }
}
