package club.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.Bytes;
import club.core.EmailAddress;
import club.core.Language;
import club.core.Reference;
import club.core.link.Token;
import club.core.memory.Scene;
import club.core.request.Follow;
import club.core.request.Forms;
import club.core.request.Join;
import club.web.HttpRequest;
import club.web.HttpResponse;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicantHandlerTest {
  private static final Reference REFERENCE = new Reference("CDFG-2346");
  private static final EmailAddress REVIEWER = Scene.REVIEWERS.getFirst();

  private static final Token TOKEN = new Token("k".repeat(26));

  private final Scene scene = new Scene();
  private final ApplicantHandler handler =
      new ApplicantHandler(new Follow(scene.table.links(), scene.table.requests()), Scene.CLUB);
  private String token = "";

  @BeforeEach
  void somebodyAsked() {
    Join join =
        new Join(
            scene.table.intake(), Scene.REVIEWERS, () -> REFERENCE, () -> TOKEN, scene.clock());
    Join.Outcome outcome =
        join.join(Forms.application(Forms.least()), Optional.empty(), Language.FRENCH);
    token = ((Join.Outcome.Received) outcome).follow().value();
  }

  @Test
  void showsTheReferenceAndTheState() {
    HttpResponse response = get(token, Map.of());
    Document page = Jsoup.parse(response.body());

    assertThat(response.status()).isEqualTo(200);
    assertThat(page.expectFirst(".reference").text()).isEqualTo("CDFG-2346");
    assertThat(page.expectFirst(".state").text()).isEqualTo("Reçue, en cours d’examen");
    assertThat(page.select(".steps li")).hasSize(3);
  }

  @Test
  void showsNothingPersonal() {
    assertThat(get(token, Map.of()).body())
        .doesNotContain("Fictive")
        .doesNotContain("Camille")
        .doesNotContain("Archiviste")
        .doesNotContain("sainte-fictive");
  }

  @Test
  void showsThatItWasAccepted() {
    decided("accept");

    Document page = Jsoup.parse(get(token, Map.of()).body());

    assertThat(page.expectFirst("h1").text()).isEqualTo("Votre demande est acceptée");
    assertThat(page.select("main a").eachAttr("href")).containsExactly("/#membre");
  }

  @Test
  void showsThatItWasRefusedWithoutTheReason() {
    decided("refuse");

    HttpResponse response = get(token, Map.of());

    assertThat(Jsoup.parse(response.body()).expectFirst(".state").text()).isEqualTo("Refusée");
    assertThat(response.body()).doesNotContain("Hors sujet");
  }

  @Test
  void answersAProgramInJson() {
    HttpResponse response = get(token, Map.of("accept", "application/json"));

    assertThat(response.body()).isEqualTo("{\"reference\":\"CDFG-2346\",\"status\":\"RECEIVED\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "<b>"})
  void findsNoRequestForAnotherToken(String other) {
    assertThat(get(other, Map.of()).status()).isEqualTo(404);
  }

  @Test
  void leadsOnFromAnAddressThatNoRouteHas() {
    HttpResponse response = get("", Map.of());

    assertThat(response.status()).isEqualTo(404);
    assertThat(Jsoup.parse(response.body()).select("main a").eachAttr("href"))
        .containsExactly("/rejoindre/", "/");
  }

  @Test
  void neverOpensAReviewersLink() {
    scene.mails(REFERENCE);

    assertThat(get(scene.staffToken(REFERENCE, REVIEWER).value(), Map.of()).status())
        .isEqualTo(404);
  }

  @Test
  void linksToTheOtherLanguage() {
    Document page = Jsoup.parse(get(token, Map.of()).body());

    assertThat(page.expectFirst(".languages").attr("href"))
        .isEqualTo("/api/follow/" + token + "?lang=en");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS"})
  void acceptsOnlyGetAndHead(String method) {
    HttpResponse response = handler.handle(request(method, token, Map.of()));

    assertThat(response.status()).isEqualTo(405);
    assertThat(response.headers()).containsEntry("Allow", "GET, HEAD");
  }

  private void decided(String decision) {
    scene.mails(REFERENCE);
    Token staff = scene.staffToken(REFERENCE, REVIEWER);
    String code = scene.code(REFERENCE, REVIEWER);
    scene
        .decide()
        .decide(
            staff,
            decision.equals("accept") ? Scene.accept(code) : Scene.refuse(code, "Hors sujet"));
  }

  private HttpResponse get(String one, Map<String, String> headers) {
    return handler.handle(request("GET", one, headers));
  }

  private static HttpRequest request(String method, String token, Map<String, String> headers) {
    return new HttpRequest(
        method, "/api/follow/" + token, Map.of("token", token), Map.of(), headers, Bytes.of(""));
  }
}
