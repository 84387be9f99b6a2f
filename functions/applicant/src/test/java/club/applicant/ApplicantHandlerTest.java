package club.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.Bytes;
import club.core.EmailAddress;
import club.core.Language;
import club.core.Network;
import club.core.Reference;
import club.core.contract.Examples;
import club.core.link.Token;
import club.core.mail.Feedback;
import club.core.mail.MailKind;
import club.core.mail.MailLabel;
import club.core.mail.Mailer;
import club.core.memory.Scene;
import club.core.register.Member;
import club.core.register.Since;
import club.core.request.Ballot;
import club.core.request.Forms;
import club.core.request.Join;
import club.web.HttpRequest;
import club.web.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicantHandlerTest {
  private static final Reference REFERENCE = new Reference("CDFG-2346");
  private static final EmailAddress REVIEWER = Scene.REVIEWERS.getFirst();

  private static final Token TOKEN = new Token("k".repeat(26));

  private final Scene scene = new Scene();
  private String token = "";

  @BeforeEach
  void somebodyAsked() {
    token = joins(TOKEN);
  }

  @Test
  void showsTheReferenceAndTheState() {
    HttpResponse response = get(token, Map.of());
    Document page = Jsoup.parse(response.body());

    assertThat(response.status()).isEqualTo(200);
    assertThat(page.expectFirst(".reference").text()).isEqualTo("CDFG-2346");
    assertThat(stages(page))
        .containsExactly(
            "Demande reçue le 2 mars 2026 à 10 h 00",
            "Lecture par l’équipe du Programme Exemple réponse attendue d’ici le 16 mars 2026",
            "Réponse par courriel et sur cette page");
    assertThat(page.select("[aria-current=step]").text()).startsWith("Lecture");
    assertThat(page.text()).doesNotContain("en retard", "second courriel");
  }

  @Test
  void admitsThatTheAnswerIsLateOnceThePromisedDayIsOver() {
    scene.pass(Duration.ofDays(14));
    assertThat(page().text()).doesNotContain("en retard");

    scene.pass(Duration.ofDays(1));

    assertThat(page().text())
        .contains("réponse attendue depuis le 16 mars 2026", "Nous sommes en retard");
  }

  @Nested
  class TheConfirmation {
    @Test
    void isOnItsWayUntilItIsSent() {
      assertThat(page().text()).contains("est en cours d’envoi").doesNotContain("a été envoyé");

      scene.mails(REFERENCE);

      assertThat(page().text())
          .contains("Un courriel de confirmation vous a été envoyé le 2 mars 2026 à 10 h 00.");
    }

    @Test
    void couldNotBeSent() {
      scene.mailer.answerNext(new Mailer.Sending.NotTaken("MessageRejected"));

      scene.mails(REFERENCE);

      assertThat(page().text()).contains("n’a pas pu partir").doesNotContain("a été envoyé");
    }

    @Test
    void cameBackAndThePageSaysHowToMendIt() {
      scene.mails(REFERENCE);
      bounces("mail-1");

      Document page = page();

      assertThat(page.expectFirst(".panel.warning").text())
          .contains(
              "ne vous parviennent pas", "n’accepte pas nos courriels", "contact@club.example");
      assertThat(stages(page)).endsWith("Réponse sur cette page");
      assertThat(page.text()).doesNotContain("a été envoyé", "sainte-fictive");
    }

    @Test
    void cameBackAndIsSentAgain() {
      scene.mails(REFERENCE);
      scene.reports(
          Feedback.Kind.SOFT_BOUNCE,
          new EmailAddress("camille@sainte-fictive.example"),
          "mail-1",
          Optional.of(new MailLabel(MailKind.ACKNOWLEDGEMENT, REFERENCE, 1)));

      assertThat(page().text())
          .contains("pas réussi à vous remettre le courriel", "Nous l’enverrons de nouveau")
          .doesNotContain("a été envoyé", "ne vous parviennent pas");
    }

    @Test
    void isNotSentTwiceForAFormThatIsSentAgain() {
      token = joins(new Token("j".repeat(26)));

      assertThat(page().text()).contains("n’avons pas envoyé de second courriel");
      assertThat(scene.mails(REFERENCE).sent()).isEqualTo(3);
      assertThat(scene.mailer.arrived()).hasSize(3);
    }
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

    Document page = page();

    assertThat(page.expectFirst("h1").text()).isEqualTo("Votre demande est acceptée");
    assertThat(page.expectFirst(".panel").text())
        .contains("Vous êtes le premier membre.", "sous le nom Archives de Sainte-Fictive.");
    assertThat(stages(page))
        .containsExactly(
            "Demande reçue le 2 mars 2026 à 10 h 00", "Demande acceptée le 3 mars 2026 à 10 h 00");
    assertThat(page.select("[aria-current=step]").text()).startsWith("Demande acceptée");
    assertThat(page.select("main a").eachAttr("href")).containsExactly("/#membre");
  }

  @Test
  void keepsTheNumberThatTheMemberHadWhenItJoined() {
    Since since = new Since.On(LocalDate.of(2021, 12, 20));
    List<Member> earlier =
        IntStream.range(0, 42).mapToObj(i -> Examples.member("Membre " + i, since)).toList();
    scene.table.registerChanges().write(Examples.added(earlier), 0);
    decided("accept");
    scene.table.registerChanges().write(Examples.added(Examples.member("Un autre", since)), 2);

    assertThat(page().expectFirst(".welcome").text())
        .isEqualTo("Bienvenue au club ! Vous êtes le 43ᵉ membre.");
  }

  @Test
  void isolatesAPublishedNameThatRunsFromRightToLeft() {
    decided("accept", "أرشيف");

    assertThat(page().expectFirst(".panel bdi").text()).isEqualTo("أرشيف");
  }

  @Test
  void showsThatItWasRefusedWithoutTheReason() {
    decided("refuse");
    scene.mails(REFERENCE);

    Document page = page();

    assertThat(stages(page)).endsWith("Demande refusée le 3 mars 2026 à 10 h 00");
    assertThat(page.text())
        .contains("La réponse vous a été envoyée par courriel le 3 mars 2026", "donne le motif")
        .doesNotContain("Hors sujet");
  }

  @Test
  void announcesTheReasonOfARefusalThatIsNotSentYet() {
    decided("refuse");

    assertThat(page().text())
        .contains("en cours d’envoi", "Le courriel que vous allez recevoir en donne le motif.")
        .doesNotContain("avez reçu");
  }

  @Test
  void announcesNoAnswerByMailToAnAddressThatIsBlocked() {
    scene.mails(REFERENCE);
    bounces("mail-1");
    decided("refuse");

    assertThat(page().text())
        .contains("ne vous parviennent pas", "Écrivez-nous pour en connaître le motif")
        .doesNotContain("en cours d’envoi", "allez recevoir");
  }

  @Test
  void promisesNoReasonByMailToAnAddressThatBounced() {
    scene.mails(REFERENCE);
    bounces("mail-1");
    decided("refuse");
    scene.mails(REFERENCE);

    assertThat(page().text())
        .contains("ne vous parviennent pas", "Écrivez-nous pour en connaître le motif")
        .doesNotContain("donne le motif");
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
  void speaksTheLanguageOfTheFormAndNotOfTheBrowser() {
    HttpResponse response = get(token, Map.of("accept-language", "en"));

    assertThat(Jsoup.parse(response.body()).expectFirst("html").attr("lang")).isEqualTo("fr");
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
    HttpResponse response = handler().handle(request(method, token, Map.of()));

    assertThat(response.status()).isEqualTo(405);
    assertThat(response.headers()).containsEntry("Allow", "GET, HEAD");
  }

  /// Fills in the form; the token is what the answer carries.
  private String joins(Token follow) {
    Join join =
        new Join(
            scene.table.intake(),
            scene.table.quotas(),
            Scene.LIMITS,
            Scene.REVIEWERS,
            () -> REFERENCE,
            () -> follow,
            scene.clock());
    Join.Outcome outcome =
        join.join(Forms.complete(Forms.least()), Language.FRENCH, Network.UNKNOWN);
    return ((Join.Outcome.Received) outcome).follow().value();
  }

  private void bounces(String messageId) {
    scene.reports(
        Feedback.Kind.HARD_BOUNCE,
        new EmailAddress("camille@sainte-fictive.example"),
        messageId,
        Optional.of(new MailLabel(MailKind.ACKNOWLEDGEMENT, REFERENCE, 1)));
  }

  private void decided(String decision) {
    decided(decision, "");
  }

  /// Staff decide on the next day.
  private void decided(String decision, String publishedName) {
    scene.mails(REFERENCE);
    Token staff = scene.staffToken(REFERENCE, REVIEWER);
    String code = scene.code(REFERENCE, REVIEWER);
    scene.pass(Duration.ofDays(1));
    scene
        .decide()
        .decide(
            staff,
            Ballot.of(
                Map.of(
                    "decision", decision,
                    "code", code,
                    "reason", "Hors sujet",
                    "publishedName", publishedName)));
  }

  private Document page() {
    return Jsoup.parse(get(token, Map.of()).body());
  }

  private static List<String> stages(Document page) {
    return page.select(".stages > li").eachText();
  }

  private ApplicantHandler handler() {
    return new ApplicantHandler(scene.follow(), Scene.CLUB, scene.clock());
  }

  private HttpResponse get(String one, Map<String, String> headers) {
    return handler().handle(request("GET", one, headers));
  }

  private static HttpRequest request(String method, String token, Map<String, String> headers) {
    return new HttpRequest(
        method, "/api/follow/" + token, Map.of("token", token), Map.of(), headers, Bytes.of(""));
  }
}
