package club.review;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.Bytes;
import club.core.EmailAddress;
import club.core.Reference;
import club.core.memory.Scene;
import club.core.request.Forms;
import club.core.request.Status;
import club.web.HttpRequest;
import club.web.HttpResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewHandlerTest {
  private static final EmailAddress A = Scene.REVIEWERS.get(0);
  private static final EmailAddress B = Scene.REVIEWERS.get(1);

  private final Scene scene = new Scene();
  private Reference reference = new Reference("CDFG-2346");
  private String token = "";
  private String code = "";

  @BeforeEach
  void aRequestWasMailed() {
    reference = scene.joins(Forms.with("acronym", "ASF"));
    scene.mails(reference);
    token = scene.staffToken(reference, A).value();
    code = scene.code(reference, A);
  }

  @Nested
  class AnOpenRequest {
    @Test
    void isShownWithoutContacts() {
      scene.pass(Duration.ofHours(50));

      HttpResponse response = get("accept");

      assertThat(response.status()).isEqualTo(200);
      assertThat(Jsoup.parse(response.body()).select(".facts dd").eachText())
          .containsExactly(
              "Archives de Sainte-Fictive (ASF)",
              reference.value(),
              "Reçue, en cours d’examen",
              "2 mars 2026 à 10 h 00, il y a 2 jours");
      assertThat(response.body())
          .doesNotContain("Camille")
          .doesNotContain("camille@")
          .doesNotContain(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"accept", "refuse"})
    void preselectsTheVerdictOfTheLink(String decision) {
      Document page = Jsoup.parse(get(decision).body());

      assertThat(page.select("input[name=decision][checked]").eachAttr("value"))
          .containsExactly(decision);
      assertThat(page.expectFirst("#publishedName").val())
          .isEqualTo("Archives de Sainte-Fictive (ASF)");
    }

    @Test
    void preselectsNothingElse() {
      assertThat(Jsoup.parse(get("<script>").body()).select("input[checked]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS", "PUT", "DELETE", "PATCH"})
    void isNotDecidedByOtherMethods(String method) {
      handler().handle(request(method, token, body("accept", code)));

      assertThat(status()).isEqualTo(Status.RECEIVED);
    }

    @Test
    void hasAWellFormedPageWhoseControlsAreLabelled() {
      Document page =
          Jsoup.parse(post(body("refuse", "")).body(), Parser.htmlParser().setTrackErrors(10));

      assertThat(page.parser().getErrors()).isEmpty();
      for (Element control : page.select("input, textarea")) {
        assertThat(page.select("label[for=" + control.id() + "]")).as(control.id()).hasSize(1);
      }
      for (String target : page.select(".problems a").eachAttr("href")) {
        assertThat(page.select(target)).as(target).hasSize(1);
      }
      for (Element described : page.select("[aria-describedby]")) {
        for (String id : described.attr("aria-describedby").split(" ", -1)) {
          assertThat(page.getElementById(id)).as(id).isNotNull();
        }
      }
    }
  }

  @Nested
  class ADecision {
    @Test
    void lists() {
      HttpResponse response = post(body("accept", code.toLowerCase(Locale.ROOT)));

      assertThat(response.status()).isEqualTo(200);
      assertThat(Jsoup.parse(response.body()).expectFirst("h1").text())
          .isEqualTo("Décision enregistrée");
      assertThat(status()).isEqualTo(Status.LISTED);
    }

    @Test
    void refusesWithAReason() {
      HttpResponse response = post(body("refuse", code, "reason", "Hors sujet"));

      assertThat(response.status()).isEqualTo(200);
      assertThat(status()).isEqualTo(Status.REFUSED);
    }

    @Test
    void needsAReasonToRefuse() {
      HttpResponse response = post(body("refuse", code, "decidedBy", "Dominique"));
      Document page = Jsoup.parse(response.body());

      assertThat(response.status()).isEqualTo(422);
      assertThat(page.select(".problems a").eachAttr("href")).containsExactly("#reason");
      assertThat(page.expectFirst("#decidedBy").val()).isEqualTo("Dominique");
      assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("refuse");
      assertThat(page.expectFirst("#code").val()).isEmpty();
      assertThat(status()).isEqualTo(Status.RECEIVED);
    }

    @Test
    void needsTheCode() {
      HttpResponse response = post(body("accept", "222222"));

      assertThat(response.status()).isEqualTo(422);
      assertThat(Jsoup.parse(response.body()).expectFirst("#code-error").text())
          .contains("4 essais restants");
      assertThat(status()).isEqualTo(Status.RECEIVED);
    }

    @Test
    void locksAfterTooManyWrongCodes() {
      for (int i = 0; i < 5; i++) {
        post(body("accept", "222222"));
      }

      HttpResponse response = post(body("accept", code));

      assertThat(response.status()).isEqualTo(429);
      assertThat(response.headers()).containsEntry("Retry-After", "900");
      assertThat(Jsoup.parse(response.body()).expectFirst("#code-error").text())
          .contains("10 h 15");
      assertThat(status()).isEqualTo(Status.RECEIVED);
    }

    @Test
    void neverListsANameTwice() {
      post(body("accept", code));
      Reference again = scene.joins(twin());
      scene.mails(again);
      token = scene.staffToken(again, A).value();

      HttpResponse response = post(body("accept", scene.code(again, A)));

      assertThat(response.status()).isEqualTo(422);
      assertThat(Jsoup.parse(response.body()).select(".problems a").eachAttr("href"))
          .containsExactly("#publishedName");
    }

    @Test
    void getsTheSameAnswerWhenSentAgain() {
      post(body("accept", code));

      assertThat(post(body("accept", code)).status()).isEqualTo(200);
    }

    @Test
    void standsAgainstTheOppositeAndShowsWhoDecidedAndWhen() {
      post(body("accept", code, "decidedBy", "Dominique"));

      HttpResponse response = post(body("refuse", code, "reason", "Trop tard"));

      assertThat(response.status()).isEqualTo(409);
      assertThat(Jsoup.parse(response.body()).expectFirst(".panel").text())
          .contains("acceptée par Dominique, le 2 mars 2026 à 10 h 00");
      assertThat(status()).isEqualTo(Status.LISTED);
    }

    @Test
    void standsAgainstAnotherReviewer() {
      post(body("accept", code));
      token = scene.staffToken(reference, B).value();

      assertThat(post(body("accept", scene.code(reference, B))).status()).isEqualTo(409);
      assertThat(get("accept").status()).isEqualTo(200);
    }
  }

  @Test
  void saysThatALinkHasExpired() {
    scene.pass(Duration.ofDays(31));

    assertThat(get("accept").status()).isEqualTo(410);
    assertThat(post(body("accept", code)).status()).isEqualTo(410);
    assertThat(status()).isEqualTo(Status.RECEIVED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
  void findsNoRequestForAnotherToken(String other) {
    token = other;

    assertThat(get("accept").status()).isEqualTo(404);
    assertThat(post(body("accept", code)).status()).isEqualTo(404);
  }

  @Test
  void refusesWhatItCannotRead() {
    assertThat(post("decision=%zz").status()).isEqualTo(400);
    assertThat(post("x".repeat(32 * 1024 + 1)).status()).isEqualTo(413);
    assertThat(
            handler()
                .handle(
                    new HttpRequest(
                        "POST",
                        "/",
                        Map.of("token", token),
                        Map.of(),
                        Map.of("content-type", "text/plain"),
                        Bytes.of("")))
                .status())
        .isEqualTo(415);
    assertThat(handler().handle(request("PUT", token, "")).headers())
        .containsEntry("Allow", "GET, HEAD, POST");
  }

  private ReviewHandler handler() {
    return new ReviewHandler(scene.decide(), Scene.CLUB, scene.clock());
  }

  private Status status() {
    return scene.table.requests().find(reference).orElseThrow().status();
  }

  private static Map<String, List<String>> twin() {
    Map<String, List<String>> form = Forms.with("acronym", "ASF");
    form.put("town", List.of("Sainte-Fictive"));
    return form;
  }

  private HttpResponse get(String decision) {
    return handler()
        .handle(
            new HttpRequest(
                "GET",
                "/api/review/" + token,
                Map.of("token", token),
                Map.of("d", decision),
                Map.of(),
                Bytes.of("")));
  }

  private HttpResponse post(String body) {
    return handler().handle(request("POST", token, body));
  }

  private static HttpRequest request(String method, String token, String body) {
    return new HttpRequest(
        method,
        "/api/review/" + token,
        Map.of("token", token),
        Map.of(),
        Map.of("content-type", "application/x-www-form-urlencoded"),
        Bytes.of(body));
  }

  /// A form.
  ///
  /// @param more alternating names and values
  private static String body(String decision, String code, String... more) {
    Map<String, String> values = new TreeMap<>(Map.of("decision", decision, "code", code));
    for (int i = 0; i < more.length; i += 2) {
      values.put(more[i], more[i + 1]);
    }
    return values.entrySet().stream()
        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
