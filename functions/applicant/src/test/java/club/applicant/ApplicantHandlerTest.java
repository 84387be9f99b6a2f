package club.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.Bytes;
import club.core.EmailAddress;
import club.core.Language;
import club.core.Network;
import club.core.Reference;
import club.core.contract.Examples;
import club.core.link.Token;
import club.core.mail.Composer;
import club.core.mail.Feedback;
import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import club.core.mail.MailLabel;
import club.core.mail.Mailer;
import club.core.memory.Scene;
import club.core.register.Member;
import club.core.register.Since;
import club.core.request.Ballot;
import club.core.request.Forms;
import club.core.request.Join;
import club.core.request.JoinRequest;
import club.core.request.Status;
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
  void saysHowSoonStaffUsuallyAnswerWhereThatIsKnown() {
    assertThat(page().text()).doesNotContain("En général");

    scene.table.mornings().complete(LocalDate.of(2026, 3, 2), Optional.of(3));

    assertThat(page().text()).contains("En général, la réponse arrive en 3 jours ouvrés.");
    scene.pass(Duration.ofDays(15));
    assertThat(page().text()).doesNotContain("En général");
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

  /// A second request within the quiet time of the address.
  @Nested
  class WithoutAConfirmation {
    private static final Reference SECOND = new Reference("CDFG-2347");

    @BeforeEach
    void theSamePersonAsksForAnotherOrganisation() {
      token =
          joins(SECOND, new Token("m".repeat(26)), Forms.with("organisation", "Autres archives"));
      scene.mails(SECOND);
    }

    @Test
    void promisesNoMailAndOffersOne() {
      Document page = page();

      assertThat(page.text())
          .contains("Nous ne vous avons pas envoyé de courriel pour cette demande")
          .contains("une fois par heure au plus")
          .doesNotContain("Un courriel de confirmation", "Ouvrez le lien de notre courriel");
      assertThat(page.select("#fresh-form button").text()).isEqualTo("Envoyez-moi un nouveau lien");
    }

    @Test
    void tellsOfTheMailThatWasAskedFor() {
      post(token, "action=fresh");
      post(token, "action=fresh");
      assertThat(page().text()).contains("Un courriel avec un nouveau lien est en cours d’envoi.");

      assertThat(scene.mails(SECOND).sent()).isEqualTo(1);

      assertThat(page().text())
          .contains("Un courriel avec un nouveau lien vous a été envoyé le 2 mars 2026")
          .contains("Ouvrez le lien de notre courriel")
          .doesNotContain("Nous ne vous avons pas envoyé");
      assertThat(scene.mailer.arrived().getLast().to())
          .isEqualTo(new EmailAddress("camille@sainte-fictive.example"));
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
  @ValueSource(strings = {"PUT", "DELETE", "OPTIONS"})
  void acceptsOnlyGetHeadAndPost(String method) {
    HttpResponse response = handler().handle(request(method, token, Map.of()));

    assertThat(response.status()).isEqualTo(405);
    assertThat(response.headers()).containsEntry("Allow", "GET, HEAD, POST");
  }

  @Nested
  class ByTheMailedLink {
    private String own = "";
    private String code = "";

    @BeforeEach
    void openTheMail() {
      scene.mails(REFERENCE);
      Composer.Letter mail =
          scene.letter(
              MailKind.ACKNOWLEDGEMENT,
              REFERENCE,
              new EmailAddress("camille@sainte-fictive.example"));
      own = mail.token().orElseThrow().value();
      code = mail.code().orElseThrow().value();
    }

    @Test
    void showsAButtonThatConfirmsTheAddress() {
      Document page = Jsoup.parse(get(own, Map.of()).body());

      assertThat(page.select("#confirm-form input").eachAttr("value")).containsExactly("confirm");
      assertThat(request().verifiedAt()).isEmpty();
    }

    @Test
    void confirmsTheAddressTwiceWithoutHarm() {
      assertThat(post(own, "action=confirm").status()).isEqualTo(200);
      assertThat(post(own, "action=confirm").body()).contains("adresse électronique est confirmée");

      assertThat(request().verifiedAt()).isPresent();
    }

    @Test
    void withdrawsWithTheCode() {
      HttpResponse response = post(own, "action=withdraw&text=Trop+t%C3%B4t.&code=" + code);

      assertThat(response.status()).isEqualTo(200);
      assertThat(response.body()).contains("Votre demande est retirée.");
      assertThat(request().status()).isEqualTo(Status.WITHDRAWN);
      assertThat(response.body()).doesNotContain("courriel de confirmation");
    }

    @Test
    void keepsWhatWasTypedBesideAWrongCode() {
      HttpResponse response = post(own, "action=withdraw&text=Trop+t%C3%B4t.&code=222222");

      assertThat(response.status()).isEqualTo(422);
      Document page = Jsoup.parse(response.body());
      assertThat(page.expectFirst("#withdraw-text").text()).isEqualTo("Trop tôt.");
      assertThat(page.expectFirst("#withdraw-code-error").text()).contains("4 essais");
      assertThat(page.select("#problems a").eachAttr("href")).containsExactly("#withdraw-code");
      assertThat(page.select("details[open]")).hasSize(1);
    }

    @Test
    void tellsWhenALockedLinkTakesCodesAgain() {
      for (int i = 0; i < 5; i++) {
        post(own, "action=erase&sure=yes&code=222222");
      }

      HttpResponse response = post(own, "action=erase&sure=yes&code=" + code);

      assertThat(response.status()).isEqualTo(429);
      assertThat(response.headers()).containsEntry("Retry-After", "900");
      assertThat(Jsoup.parse(response.body()).text().replaceAll("\\h", " ")).contains("10 h 15");
    }

    @Test
    void erasesOnlyWhereTheBoxIsTicked() {
      assertThat(post(own, "action=erase&code=" + code).status()).isEqualTo(422);
      assertThat(post(own, "action=erase&sure=yes&code=" + code).status()).isEqualTo(410);

      assertThat(get(own, Map.of()).body())
          .isEqualTo(get(token, Map.of()).body())
          .contains("CDFG-2346")
          .doesNotContain("Sainte-Fictive", "Camille");
    }

    @Test
    void showsAndAnswersTheQuestion() {
      ask();
      Document before = Jsoup.parse(get(own, Map.of()).body());
      assertThat(before.expectFirst("blockquote").text()).isEqualTo("Combien de fonds ?");
      assertThat(before.expectFirst("[aria-current=step]").hasClass("done")).isFalse();

      HttpResponse response = post(own, "action=answer&text=Deux.&code=" + code);

      assertThat(response.status()).isEqualTo(200);
      assertThat(request().exchanges()).hasSize(1);
      Document after = Jsoup.parse(get(own, Map.of()).body());
      assertThat(after.text()).contains("remplacé");
      assertThat(after.select("form [name=action]").eachAttr("value")).containsExactly("fresh");
    }

    @Test
    void offersNothingButAFreshLinkOnceItHasExpired() {
      scene.pass(Duration.ofDays(31));

      Document page = Jsoup.parse(get(own, Map.of()).body());

      assertThat(page.select("form [name=action]").eachAttr("value")).containsExactly("fresh");
      assertThat(post(own, "action=withdraw&code=" + code).status()).isEqualTo(409);
      assertThat(post(own, "action=fresh").body()).contains("nouveau lien part");
      assertThat(scene.table.ledger().due(REFERENCE))
          .extracting(LedgerEntry::kind)
          .containsExactly(MailKind.FRESH);
    }
  }

  @Test
  void saysThatTheMailWithTheQuestionCameBack() {
    scene.mails(REFERENCE);
    ask();
    scene.mails(REFERENCE);
    scene.reports(
        Feedback.Kind.SOFT_BOUNCE,
        new EmailAddress("camille@sainte-fictive.example"),
        "mail-" + sentTo("camille@sainte-fictive.example"),
        Optional.of(new MailLabel(MailKind.DECISION, REFERENCE, 1)));

    assertThat(page().text()).contains("vous remettre le courriel avec la question");
  }

  @Test
  void neverShowsTheQuestionByTheFirstLink() {
    scene.mails(REFERENCE);
    ask();

    assertThat(page().text())
        .contains("Nous attendons votre réponse", "dans notre dernier courriel")
        .doesNotContain("Combien de fonds");
  }

  @Test
  void confirmsTheAddressByTheFirstLinkWithTheCode() {
    scene.mails(REFERENCE);
    String code =
        scene
            .letter(
                MailKind.ACKNOWLEDGEMENT,
                REFERENCE,
                new EmailAddress("camille@sainte-fictive.example"))
            .code()
            .orElseThrow()
            .value();

    assertThat(post(token, "action=confirm-by-code&code=").status()).isEqualTo(422);
    assertThat(post(token, "action=confirm-by-code&code=" + code).status()).isEqualTo(200);
    assertThat(request().verifiedAt()).isPresent();
    assertThat(post(token, "action=withdraw&code=" + code).status()).isEqualTo(404);
    assertThat(request().status()).isEqualTo(Status.RECEIVED);
  }

  @Test
  void doesNothingForAFormThatNamesNoAction() {
    assertThat(post(token, "").status()).isEqualTo(422);
    assertThat(post(token, "List-Unsubscribe=One-Click").status()).isEqualTo(422);
  }

  private void ask() {
    scene
        .decide()
        .decide(
            scene.staffToken(REFERENCE, REVIEWER),
            Ballot.of(
                Map.of(
                    "decision", "ask",
                    "code", scene.code(REFERENCE, REVIEWER),
                    "question", "Combien de fonds ?")));
  }

  private JoinRequest request() {
    return scene.table.requests().find(REFERENCE).orElseThrow();
  }

  private HttpResponse post(String one, String body) {
    return handler()
        .handle(
            new HttpRequest(
                "POST",
                "/api/follow/" + one,
                Map.of("token", one),
                Map.of(),
                Map.of("content-type", "application/x-www-form-urlencoded"),
                Bytes.of(body)));
  }

  /// Fills in the form; the token is what the answer carries.
  private String joins(Token follow) {
    return joins(REFERENCE, follow, Forms.least());
  }

  private String joins(Reference reference, Token follow, Map<String, List<String>> form) {
    Join join =
        new Join(
            scene.table.intake(),
            scene.table.quotas(),
            new Join.Limits(Scene.LIMITS.network(), Duration.ofDays(1)),
            Scene.REVIEWERS,
            () -> reference,
            () -> follow,
            scene.clock());
    Join.Outcome outcome = join.join(Forms.complete(form), Language.FRENCH, Network.UNKNOWN);
    return ((Join.Outcome.Received) outcome).follow().value();
  }

  /// The number of the last mail to this address.
  private int sentTo(String address) {
    List<String> to = scene.mailer.arrived().stream().map(one -> one.to().value()).toList();
    return to.lastIndexOf(address) + 1;
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
    return new ApplicantHandler(scene.follow(), scene.amend(), Scene.CLUB, scene.clock());
  }

  private HttpResponse get(String one, Map<String, String> headers) {
    return handler().handle(request("GET", one, headers));
  }

  private static HttpRequest request(String method, String token, Map<String, String> headers) {
    return new HttpRequest(
        method, "/api/follow/" + token, Map.of("token", token), Map.of(), headers, Bytes.of(""));
  }
}
