package club.review;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.Bytes;
import club.core.EmailAddress;
import club.core.Reference;
import club.core.contract.Examples;
import club.core.mail.Blockage;
import club.core.mail.Feedback;
import club.core.mail.MailKind;
import club.core.memory.Scene;
import club.core.register.Since;
import club.core.request.Forms;
import club.core.request.JoinRequest;
import club.core.request.Status;
import club.web.HttpRequest;
import club.web.HttpResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
      Document page = Jsoup.parse(response.body());
      assertThat(page.expectFirst("h1").text())
          .isEqualTo("Répondre à la demande de Archives de Sainte-Fictive (ASF)");
      assertThat(page.select(".file li").eachText())
          .containsExactly(
              "Demande " + reference,
              "Collectivité territoriale",
              "reçue le 2 mars 2026 à 10 h 00, il y a 2 jours",
              "réponse attendue d’ici le 16 mars 2026",
              "adresse électronique pas encore vérifiée");
      assertThat(page.select(".panel")).isEmpty();
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
      assertThat(page.expectFirst("#publishedName").val()).isEqualTo("Archives de Sainte-Fictive");
      assertThat(page.expectFirst("#acronym").val()).isEqualTo("ASF");
    }

    @Test
    void neverFillsInACodeFromAUrl() {
      HttpResponse response =
          handler()
              .handle(
                  new HttpRequest(
                      "GET",
                      "/api/review/" + token,
                      Map.of("token", token),
                      Map.of("d", "accept", "code", code),
                      Map.of(),
                      Bytes.of("")));

      assertThat(response.body()).doesNotContain(code);
    }

    @Test
    void tellsThatTheAnswerIsLate() {
      scene.pass(Duration.ofDays(15));

      assertThat(page().expectFirst(".late").text())
          .isEqualTo("réponse attendue depuis le 16 mars 2026");
    }

    @Test
    void saysWhetherTheApplicantsAddressIsVerified() {
      assertThat(page().select("ul.file li").eachText())
          .contains("adresse électronique pas encore vérifiée");

      scene
          .table
          .amendments()
          .confirm(scene.table.requests().find(reference).orElseThrow(), scene.now());

      assertThat(page().select("ul.file li").eachText()).contains("adresse électronique vérifiée");
    }

    @Test
    void saysWhereTheProjectIsBeforeItAsksForAnAnswer() {
      assertThat(page().expectFirst("form").previousElementSiblings().eachText())
          .first()
          .asString()
          .startsWith("Le projet et les coordonnées sont dans le courriel");
    }

    @Test
    void warnsOfAMemberOfThatName() {
      Since since = new Since.On(LocalDate.of(2021, 12, 20));
      scene
          .table
          .registerChanges()
          .write(
              Examples.added(
                  Examples.member("Archives de sainte fictive", since),
                  Examples.member("Fonds fictif (ASF)", since)),
              0);

      assertThat(page().select(".panel.warning strong").eachText())
          .containsExactlyInAnyOrder(
              "Un membre porte déjà ce nom : Archives de sainte fictive",
              "Peut-être déjà membre : Fonds fictif (ASF) (même sigle)");
    }

    @Test
    void warnsThatTheApplicantGetsNoMail() {
      scene.reports(Feedback.Kind.HARD_BOUNCE, applicant(), "mail-1", Optional.empty());

      Document page = page();

      assertThat(page.select(".panel.warning").text())
          .contains("celui du 2 mars 2026 est revenu", "joignez-la autrement");
      assertThat(page.expectFirst("#decision-hint").text()).contains("ne la recevra pas");
      assertThat(page.text()).doesNotContain("recevra mot pour mot");
      assertThat(page.html()).doesNotContain(applicant().value());
    }

    @Test
    void warnsThatTheAnswerMayNotArriveAndNamesTheReason() {
      block(Blockage.Reason.GIVEN_UP);
      assertThat(page().select(".panel.warning").text())
          .contains("malgré plusieurs envois", "ne recevra peut-être pas");
      assertThat(page().expectFirst("#decision-hint").text()).contains("sans être sûrs");

      block(Blockage.Reason.SUPPRESSED);
      assertThat(page().select(".panel.warning").text())
          .contains("liste d’exclusion", "ne recevra pas votre réponse");
    }

    private void block(Blockage.Reason reason) {
      scene
          .table
          .blocking()
          .block(applicant(), new Blockage(reason, scene.now(), "General", Optional.empty()));
    }

    @Test
    void isolatesANameThatRunsFromRightToLeft() {
      reference = scene.joins(Forms.with("organisation", "أرشيف"));
      scene.mails(reference);
      token = scene.staffToken(reference, A).value();

      Document page = page();

      assertThat(page.expectFirst("h1").html())
          .isEqualTo("Répondre à la demande de <bdi>أرشيف</bdi>");
      assertThat(page.title()).contains("\u2068أرشيف\u2069 – ");
      assertThat(page.expectFirst("#publishedName").attr("dir")).isEqualTo("auto");
    }

    @Test
    void warnsOfANameInSeveralAlphabets() {
      reference = scene.joins(Forms.with("organisation", "\u0410tos"));
      scene.mails(reference);
      token = scene.staffToken(reference, A).value();

      assertThat(page().select(".warning").text())
          .contains("plusieurs alphabets", "\u0410tos", "vérifiez avant d’accepter");
    }

    @Test
    void tellsWhenItsLockOpens() {
      scene.pass(Duration.ofSeconds(20));
      for (int i = 0; i < 5; i++) {
        post(body("accept", "222222"));
      }

      HttpResponse response = get("accept");

      assertThat(response.status()).isEqualTo(200);
      assertThat(Jsoup.parse(response.body()).expectFirst("#code-error").text())
          .contains("réessayer à 10 h 16");
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
  class ARequestOfAKnownOrganisation {
    @Test
    void isPreselectedAsThatMember() {
      var member =
          Examples.member("Archives de sainte fictive", new Since.On(LocalDate.of(2021, 12, 20)));
      scene.table.registerChanges().write(Examples.added(member), 0);

      Document page = Jsoup.parse(get("accept").body());

      assertThat(page.select("input[name=decision][checked]").eachAttr("value"))
          .containsExactly("same");
      assertThat(page.select("input[name=same][checked]").eachAttr("value"))
          .containsExactly(member.reference().value());
      assertThat(Jsoup.parse(get("refuse").body()).select("input[name=decision][checked]"))
          .extracting(Element::val)
          .containsExactly("refuse");
    }
  }

  @Nested
  class TheFile {
    @Test
    void isShownToWhoHasTheCode() {
      Document page = Jsoup.parse(post(body("", code, "action", "show")).body());

      assertThat(page.select(".casefile").text())
          .contains("Camille", applicant().value(), "Demande reçue de");
      assertThat(page.expectFirst("#code").val()).isEqualTo(code);
      assertThat(status()).isEqualTo(Status.RECEIVED);
    }

    @Test
    void isNotShownWithoutIt() {
      for (String typed : List.of("", "222222")) {
        HttpResponse response = post(body("", typed, "action", "show"));

        assertThat(response.status()).isEqualTo(422);
        assertThat(response.body()).doesNotContain("Camille", applicant().value());
      }
    }
  }

  @Nested
  class AnExpiredLink {
    @Test
    void offersAFreshOneAndShowsNothingElse() {
      post(body("accept", code));
      scene.pass(Duration.ofDays(31));

      HttpResponse response = get("");

      assertThat(response.status()).isEqualTo(410);
      assertThat(Jsoup.parse(response.body()).select("button[name=action]").eachAttr("value"))
          .containsExactly("fresh");
      assertThat(response.body()).doesNotContain("acceptée", "Sainte-Fictive");
    }

    @Test
    void answersTheSameWhateverHappens() {
      String live = post(body("", "", "action", "fresh")).body();
      scene.pass(Duration.ofDays(31));

      assertThat(post(body("", "", "action", "fresh")).body()).isEqualTo(live);
      assertThat(scene.table.ledger().due(reference)).hasSize(1);
      assertThat(post(body("", "", "action", "fresh")).body()).isEqualTo(live);
      assertThat(scene.table.ledger().due(reference)).hasSize(1);
    }
  }

  @Nested
  class AReceipt {
    @Test
    void undoesTheDecision() {
      post(body("refuse", code, "reason", "Non."));
      scene.mails(reference);
      var receipt = scene.letter(MailKind.RECEIPT, reference, B);
      token = receipt.token().orElseThrow().value();

      Document page = Jsoup.parse(get("").body());
      HttpResponse undone =
          post(body("reconsider", receipt.code().orElseThrow().value(), "note", "Erreur."));

      assertThat(page.select("input[name=decision]").eachAttr("value"))
          .containsExactly("reconsider");
      assertThat(page.text()).contains("demande refusée par").doesNotContain("Camille");
      assertThat(undone.status()).isEqualTo(200);
      assertThat(status()).isEqualTo(Status.RECEIVED);
      assertThat(get("").status()).isEqualTo(410);
    }

    @Test
    void saysThatTheRequestHasExpired() {
      post(body("ask", code, "question", "Depuis quand ?"));
      scene.mails(reference);
      token = scene.letter(MailKind.RECEIPT, reference, B).token().orElseThrow().value();
      JoinRequest asked = scene.table.requests().find(reference).orElseThrow();
      scene.table.expiries().write(asked, asked.expired(scene.now()), List.of());

      assertThat(page().text())
          .contains("est échue depuis le 2 mars 2026")
          .doesNotContain("question a été posée");
      assertThat(page().select("input[name=decision]").eachAttr("value"))
          .containsExactly("reconsider");
    }
  }

  @Nested
  class ADecision {
    @Test
    void lists() {
      HttpResponse response = post(body("accept", code.toLowerCase(Locale.ROOT)));

      assertThat(response.status()).isEqualTo(200);
      Document page = Jsoup.parse(response.body());
      assertThat(page.expectFirst("h1").text()).isEqualTo("Réponse enregistrée");
      assertThat(page.expectFirst(".panel").text())
          .isEqualTo(
              "Archives de Sainte-Fictive (ASF) : demande acceptée par a@club.example"
                  + " le 2 mars 2026 à 10 h 00.");
      assertThat(page.expectFirst(".facts").select("dd").eachText())
          .containsExactly(reference.value(), "Archives de Sainte-Fictive (ASF)", "premier membre");
      assertThat(page.text())
          .contains("La réponse part par courriel à Camille", applicant().value());
      assertThat(status()).isEqualTo(Status.LISTED);
    }

    @Test
    void isNotSaidToLeaveWhereTheApplicantGetsNoMail() {
      scene.reports(Feedback.Kind.COMPLAINT, applicant(), "mail-1", Optional.empty());

      Document page = Jsoup.parse(post(body("accept", code)).body());

      assertThat(page.select(".panel.warning").text()).contains("ne partira pas par courriel");
      assertThat(page.text()).doesNotContain("La réponse part");
    }

    @Test
    void refusesWithAReason() {
      HttpResponse response = post(body("refuse", code, "reason", "Hors sujet"));

      assertThat(response.status()).isEqualTo(200);
      assertThat(Jsoup.parse(response.body()).expectFirst(".facts").select("dd").eachText())
          .containsExactly(reference.value(), "Hors sujet");
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
      assertThat(page.expectFirst("#code").val()).isEqualTo(code);
      assertThat(status()).isEqualTo(Status.RECEIVED);
    }

    /// Whether a code was right must not show before it counts as a try.
    @Test
    void getsItsCodeBackWhetherItWasRightOrNot() {
      for (String typed : List.of(code, "222222")) {
        Document page = Jsoup.parse(post(body("refuse", typed)).body());

        assertThat(page.expectFirst("#code").val()).isEqualTo(typed);
        assertThat(page.select(".problems a").eachAttr("href")).containsExactly("#reason");
      }
    }

    @Test
    void needsTheCode() {
      HttpResponse response = post(body("accept", "222222"));

      assertThat(response.status()).isEqualTo(422);
      Document page = Jsoup.parse(response.body());
      assertThat(page.expectFirst("#code-error").text()).contains("il vous reste 4 essais");
      assertThat(page.expectFirst("#code").val()).isEmpty();
      assertThat(status()).isEqualTo(Status.RECEIVED);
    }

    @Test
    void locksAfterTooManyWrongCodes() {
      for (int i = 0; i < 4; i++) {
        assertThat(post(body("accept", "222222")).status()).isEqualTo(422);
      }
      assertThat(post(body("accept", "222222")).status()).isEqualTo(429);

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

      HttpResponse response = post(body("accept", code));

      assertThat(response.status()).isEqualTo(200);
      assertThat(Jsoup.parse(response.body()).expectFirst("h1").text())
          .isEqualTo("Réponse enregistrée");
      assertThat(response.body()).doesNotContain(applicant().value());
    }

    @Test
    void isReportedKindlyOnASecondVisit() {
      post(body("refuse", code, "reason", "Hors sujet", "decidedBy", "Dominique"));

      HttpResponse response = get("accept");

      Document page = Jsoup.parse(response.body());
      assertThat(response.status()).isEqualTo(200);
      assertThat(page.expectFirst("h1").text()).isEqualTo("Cette demande a déjà sa réponse");
      assertThat(page.expectFirst(".panel").text())
          .contains("refusée par Dominique le 2 mars 2026 à 10 h 00", "Vous n’avez rien à faire");
      assertThat(page.text()).doesNotContain("Hors sujet", applicant().value());
    }

    @Test
    void standsAgainstTheOppositeAndShowsWhoDecidedAndWhen() {
      post(body("accept", code, "decidedBy", "Dominique"));

      HttpResponse response = post(body("refuse", code, "reason", "Trop tard"));

      assertThat(response.status()).isEqualTo(409);
      assertThat(Jsoup.parse(response.body()).expectFirst(".panel").text())
          .contains("acceptée par Dominique le 2 mars 2026 à 10 h 00");
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

  @Test
  void speaksTheLanguageOfTheMailAndNotOfTheBrowser() {
    HttpRequest english =
        new HttpRequest(
            "GET",
            "/api/review/" + token,
            Map.of("token", token),
            Map.of("d", "accept"),
            Map.of("accept-language", "en"),
            Bytes.of(""));

    HttpResponse response = handler().handle(english);

    assertThat(Jsoup.parse(response.body()).expectFirst("html").attr("lang")).isEqualTo("fr");
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
    return new ReviewHandler(
        scene.decide(), scene.resend(), scene.warn(), Scene.CLUB, scene.clock());
  }

  private Document page() {
    return Jsoup.parse(get("accept").body());
  }

  private EmailAddress applicant() {
    return scene.table.requests().find(reference).orElseThrow().application().person().email();
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
