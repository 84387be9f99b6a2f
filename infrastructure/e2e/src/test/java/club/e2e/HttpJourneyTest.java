package club.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import club.e2e.Target.Mail;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// The whole journey over HTTP: ask, be read, be decided, be listed.
@ExtendWith(ClubExtension.class)
class HttpJourneyTest {
  private static final Pattern REFERENCE = Pattern.compile("[2-9C-Z]{4}-[2-9C-Z]{4}");
  private static final String FORM = "/api/join-requests";

  private final Target club;

  HttpJourneyTest(Target club) {
    this.club = club;
  }

  @Test
  void anOrganisationAsksIsAcceptedAndListed() {
    Map<String, List<String>> form = Applicants.form();
    String name = Applicants.organisation(form);

    String own = location(club.postForm(FORM, form));
    String reference = Target.reference(club.page(own).text());
    Mail toStaff = club.mail(mail -> mail.is("review", reference));
    Mail toApplicant = club.mail(mail -> mail.is("acknowledgement", reference));
    HttpResponse<String> decided = decide(toStaff, "accept", "");

    assertThat(toStaff.text())
        .contains(name, Applicants.email(form), "Observatoire de l’invention", reference);
    assertThat(toApplicant.to()).contains(Applicants.email(form));
    assertThat(toApplicant.text()).contains(reference);
    assertThat(decided.statusCode()).isEqualTo(200);
    assertThat(Jsoup.parse(decided.body()).text())
        .contains("Réponse enregistrée", "à l’adresse " + Applicants.email(form));
    club.awaitMembers(names -> names.contains(name));
    assertThat(club.page(own).text()).contains("Bienvenue au club", "sous le nom " + name);
    assertThat(club.mail(mail -> mail.is("decision", reference)).text()).contains(name);
    assertThat(club.mail(mail -> mail.is("receipt", reference)).text()).contains("Andrea Exemple");
  }

  @Test
  void anOrganisationIsRefusedWithTheVeryReason() {
    Map<String, List<String>> form = Applicants.form();
    String reason = "L’usage décrit n’entre pas dans le champ du club : « démonstration ».";

    String reference = apply(form);
    HttpResponse<String> decided =
        decide(club.mail(mail -> mail.is("review", reference)), "refuse", reason);

    assertThat(decided.statusCode()).isEqualTo(200);
    assertThat(club.mail(mail -> mail.is("decision", reference)).text()).contains(reason);
    assertThat(club.members()).doesNotContain(Applicants.organisation(form));
  }

  @Test
  void anApplicantWhoseAddressBouncesGetsNoMoreMailAndStaffAreTold() {
    String email = "parti-" + System.nanoTime() + "@organisme.example";
    String own = location(club.postForm(FORM, Applicants.with(Applicants.form(), "email", email)));
    String reference = Target.reference(club.page(own).text());
    Mail toApplicant = club.mail(mail -> mail.is("acknowledgement", reference));
    Mail toStaff = club.mail(mail -> mail.is("review", reference));

    club.report(toApplicant, "bounce");
    String before = club.page(toStaff.decisionPath()).text();
    decide(toStaff, "accept", "");

    assertThat(before).contains("Elle ne recevra pas votre réponse").doesNotContain(email);
    assertThat(club.awaitPage(own, "Nos courriels ne vous parviennent pas"))
        .contains(reference)
        .doesNotContain(email);
    assertThat(club.mail(mail -> mail.is("receipt", reference)).text())
        .contains(email, "elle n’accepte pas nos courriels");
    assertThat(club.mails()).noneMatch(mail -> mail.is("decision", reference));
  }

  @Test
  @Tag("local")
  void aBounceIsLoggedWithoutTheAddress() {
    String email = "perdu-" + System.nanoTime() + "@organisme.example";
    String reference = apply(Applicants.with(Applicants.form(), "email", email));

    club.report(club.mail(mail -> mail.is("acknowledgement", reference)), "bounce");

    assertThat(club.get("/_local/log").body())
        .contains("\"function\":\"feedback\",\"outcome\":\"blocked\"")
        .doesNotContain(email);
  }

  @Test
  void anApplicantWhoseMailIsLateGetsTheNextOne() {
    String email = "absent-" + System.nanoTime() + "@organisme.example";
    String reference = apply(Applicants.with(Applicants.form(), "email", email));
    Mail toApplicant = club.mail(mail -> mail.is("acknowledgement", reference));

    club.report(toApplicant, "transient");
    decide(club.mail(mail -> mail.is("review", reference)), "accept", "");

    assertThat(club.mail(mail -> mail.is("decision", reference)).to()).contains(email);
    assertThat(club.mail(mail -> mail.is("receipt", reference)).text())
        .doesNotContain("ne reçoit pas nos courriels");
  }

  @Nested
  class TheApplicant {
    @Test
    void followsTheRequestWithoutAnyPersonalData() {
      Map<String, List<String>> form = Applicants.form();
      HttpResponse<String> answer = club.postForm(FORM, form);

      HttpResponse<String> page = club.get(location(answer));

      assertThat(answer.statusCode()).isEqualTo(303);
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body())
          .containsPattern(REFERENCE)
          .doesNotContain("organisme.example", "Dominique", Applicants.organisation(form));
      assertThat(page.headers().firstValue("cache-control")).contains("no-store");
      assertThat(page.headers().firstValue("referrer-policy")).contains("no-referrer");
    }

    @Test
    void maySendTheFormTwice() {
      Map<String, List<String>> form = Applicants.form();

      String first = location(club.postForm(FORM, form));
      String second = location(club.postForm(FORM, form));

      assertThat(second).isNotEqualTo(first);
      assertThat(reference(second)).isEqualTo(reference(first));
    }

    /// The reference that this page shows.
    private String reference(String path) {
      return Target.reference(club.page(path).text());
    }

    @Test
    void maySendJson() {
      String body = json(Applicants.form());

      HttpResponse<String> answer = club.post(FORM, "application/json", body);

      JsonNode created = Target.parse(answer.body());
      assertThat(answer.statusCode()).isEqualTo(201);
      assertThat(created.get("reference").asString()).matches(REFERENCE);
      assertThat(created.get("status").asString()).isEqualTo("RECEIVED");
      assertThat(club.get(created.get("statusUrl").asString()).statusCode()).isEqualTo(200);
    }

    @Test
    void isToldThatAKeyWasUsedForSomethingElse() {
      Map<String, List<String>> form =
          Applicants.with(Applicants.form(), "idempotencyKey", "key-" + System.nanoTime());

      HttpResponse<String> first = club.postForm(FORM, form);
      HttpResponse<String> again = club.postForm(FORM, form);
      HttpResponse<String> other =
          club.postForm(FORM, Applicants.with(form, "town", "Sainte-Fictive"));

      assertThat(reference(location(again))).isEqualTo(reference(location(first)));
      assertThat(other.statusCode()).isEqualTo(422);
    }

    @Test
    void getsTheFormBackWithEverythingThatIsWrong() {
      Map<String, List<String>> wrong = everyFieldWrong();

      HttpResponse<String> answer = club.postForm(FORM, wrong);

      Document page = Jsoup.parse(answer.body());
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(page.select(".problems a")).hasSize(wrong.size());
      assertThat(page.select(".problems a"))
          .allSatisfy(
              link -> assertThat(page.select(link.attr("href"))).as(link.text()).hasSize(1));
      assertThat(page.select("[name=email]").val()).isEqualTo("pas une adresse");
      assertThat(page.select("[name=organisation]").val()).isEqualTo("x");
      assertThat(page.select("html").attr("lang")).isEqualTo("fr");
    }

    @Test
    void isAnsweredInEnglishWhoReadsEnglish() {
      HttpResponse<String> answer =
          club.postForm(FORM, Map.of("organisation", List.of("x")), "Accept-Language", "en-GB,en");

      assertThat(Jsoup.parse(answer.body()).select("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void getsAPointerToEachFieldInJson() {
      HttpResponse<String> answer = club.post(FORM, "application/json", "{\"email\": \"x\"}");

      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.headers().firstValue("content-type"))
          .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
      assertThat(answer.body()).contains("#/email", "#/organisation");
    }

    @Test
    void isToldWhereTheCharacterIsThatDeceives() {
      HttpResponse<String> answer =
          club.postForm(
              FORM, Applicants.with(Applicants.form(), "organisation", "Organisme\u202e fictif"));

      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body()).contains("Organisme▯ fictif");
    }

    @Test
    void mayFillInEveryFieldToItsMaximum() {
      assertThat(club.postForm(FORM, everyFieldAtItsMaximum()).statusCode()).isEqualTo(303);
    }
  }

  @Nested
  class WhoHasAWrongAddress {
    @ParameterizedTest
    @ValueSource(strings = {"/rejoindre", "/en", "/en/join"})
    void isSentToTheFolderOfThatName(String path) {
      HttpResponse<String> plain = club.get(path);
      HttpResponse<String> asked = club.get(path + "?a=%C3%A9&b");

      assertThat(plain.statusCode()).isEqualTo(301);
      assertThat(plain.headers().firstValue("location")).contains(path + "/");
      assertThat(asked.headers().firstValue("location")).contains(path + "/?a=%C3%A9&b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing/", "/en/nothing/", "/x//y", "/a.php"})
    void readsWhereToGoInBothLanguages(String path) {
      HttpResponse<String> answer = club.get(path);

      Document page = Jsoup.parse(answer.body());
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(page.select("main [lang=fr] a[href=/rejoindre/]")).hasSize(1);
      assertThat(page.select("main [lang=en] a[href=/en/join/]")).hasSize(1);
      assertThat(answer.headers().firstValue("content-security-policy")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/", "/api/nothing", "/api/nothing/x", "/api/join-requests/x"})
    void isAnsweredUnderTheApiAsItAsks(String path) {
      HttpResponse<String> english = club.get(path, "Accept-Language", "en");
      HttpResponse<String> json = club.get(path, "Accept", "application/json");

      assertThat(english.statusCode()).isEqualTo(404);
      assertThat(Jsoup.parse(english.body()).select("html").attr("lang")).isEqualTo("en");
      assertThat(Jsoup.parse(english.body()).select("main a[href=/en/join/]")).hasSize(1);
      assertThat(json.statusCode()).isEqualTo(404);
      assertThat(json.headers().firstValue("content-type"))
          .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    @Test
    void opensALinkToWhoseEndSomethingStuck() {
      String follow = location(club.postForm(FORM, Applicants.form()));
      String reference = apply(Applicants.form());
      String review = club.mail(mail -> mail.is("review", reference)).decisionPath();

      assertThat(
              List.of(
                  ".",
                  ",",
                  ")",
                  "/",
                  "/.",
                  "'",
                  "%5D",
                  "%3E",
                  "%22",
                  "%C2%BB",
                  "%20",
                  "%C2%A0",
                  "%E2%80%8B"))
          .allSatisfy(
              end -> {
                assertThat(club.get(follow + end).statusCode()).isEqualTo(200);
                assertThat(club.get(review + end + "?d=accept").body()).contains("name=\"code\"");
              });
    }
  }

  /// Those for which MDN's HTTP Observatory gives its points; `infrastructure/e2e/observe` counts
  /// them.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/en/join/",
        "/nothing/",
        "/errors/unavailable.html",
        "/api/nothing",
        "/api/follow/x",
        "/api/review/x",
        FORM
      })
  void everyAnswerIsGuarded(String path) {
    HttpResponse<String> answer = club.get(path);
    Map<String, List<String>> headers = answer.headers().map();
    String own = Jsoup.parse(answer.body()).select("meta[http-equiv]").attr("content");

    assertThat(headers.get("content-security-policy"))
        .singleElement()
        .asString()
        .startsWith("default-src 'none'; ")
        .contains("base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'")
        .contains(
            own.isEmpty()
                ? "style-src 'self';"
                : "script-src 'self'; style-src 'self' 'unsafe-inline';")
        .doesNotContain("unsafe-eval", "*");
    assertThat(answer.headers().firstValue("content-security-policy").orElse(""))
        .as("scripts are for public pages alone")
        .satisfies(policy -> assertThat(policy.contains("script-src")).isEqualTo(!own.isEmpty()));
    assertThat(own).as("the page's own policy").matches("(style-src 'sha256-[\\w+/]{43}=')?");
    assertThat(headers.get("strict-transport-security")).containsExactly("max-age=31536000");
    assertThat(headers.get("x-content-type-options")).containsExactly("nosniff");
    assertThat(headers.get("cross-origin-resource-policy")).containsExactly("same-origin");
    assertThat(headers.get("referrer-policy"))
        .containsAnyOf("no-referrer", "strict-origin-when-cross-origin")
        .hasSize(1);
    assertThat(headers).doesNotContainKey("set-cookie");
  }

  @Nested
  class Robots {
    @Test
    void areAnsweredByTheRightStatus() {
      assertThat(club.post(FORM, "text/plain", "x").statusCode()).isEqualTo(415);
      assertThat(club.post(FORM, "application/json", "{").statusCode()).isEqualTo(400);
      assertThat(club.post(FORM, "application/x-www-form-urlencoded", "a=%zz").statusCode())
          .isEqualTo(400);
      assertThat(
              club.post(FORM, "application/x-www-form-urlencoded", "a=" + "b".repeat(33_000))
                  .statusCode())
          .isEqualTo(413);
      assertThat(club.send("DELETE", FORM).statusCode()).isEqualTo(405);
      assertThat(club.get("/api/review/" + "a".repeat(26)).statusCode()).isEqualTo(404);
      assertThat(club.get("/api/follow/nonsense").statusCode()).isEqualTo(404);
      assertThat(club.get("/api/nothing").statusCode()).isEqualTo(404);
      assertThat(club.get("/nothing/").statusCode()).isEqualTo(404);
    }

    @Test
    void decideNothingByOpeningLinksWithAnyMethod() {
      String reference = apply(Applicants.form());
      String link = club.mail(mail -> mail.is("review", reference)).decisionPath();

      for (String method : List.of("GET", "HEAD", "OPTIONS", "PUT", "DELETE", "PATCH")) {
        club.send(method, link + "?d=accept&code=222222");
      }
      club.postForm(link, Map.of("decision", List.of("accept"), "code", List.of("")));

      assertThat(club.get(link).body()).contains("name=\"code\"");
    }
  }

  @Nested
  class Staff {
    private final Map<String, List<String>> form = Applicants.form();
    private final String reference = apply(form);
    private final Mail mail = club.mail(one -> one.is("review", reference));

    @Test
    void seeTheRequestWithoutContactsBeforeTheCode() {
      HttpResponse<String> page = club.get(mail.decisionPath() + "?d=refuse");

      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body())
          .contains(Applicants.organisation(form), reference)
          .doesNotContain("organisme.example", "O’Fictif");
      assertThat(
              Jsoup.parse(page.body()).select("[name=decision][value=refuse]").hasAttr("checked"))
          .isTrue();
      assertThat(page.headers().firstValue("cache-control")).contains("no-store");
    }

    @Test
    void mustGiveAReasonAndTheRightCode() {
      assertThat(decide(mail, "refuse", "").statusCode()).isEqualTo(422);
      assertThat(
              club.postForm(
                      mail.decisionPath(),
                      Map.of("decision", List.of("accept"), "code", List.of("222222")))
                  .statusCode())
          .isEqualTo(422);
      assertThat(club.get(mail.decisionPath()).body()).contains("name=\"code\"");
    }

    @Test
    void keepTheirCodeWhenTheyForgetTheReasonHoweverOften() {
      for (int i = 0; i < 6; i++) {
        Document page = Jsoup.parse(decide(mail, "refuse", "").body());
        assertThat(page.select("[name=code]").val()).isEqualTo(mail.code());
      }

      assertThat(decide(mail, "refuse", "Hors du champ.").statusCode()).isEqualTo(200);
    }

    @Test
    void areToldWhoDecidedWhenTheyComeSecond() {
      decide(mail, "accept", "");

      HttpResponse<String> same = decide(mail, "accept", "");
      HttpResponse<String> opposite = decide(mail, "refuse", "Trop tard.");

      assertThat(same.statusCode()).isEqualTo(200);
      assertThat(opposite.statusCode()).isEqualTo(409);
      assertThat(opposite.body()).contains("Andrea Exemple");
      assertThat(club.page(mail.decisionPath()).text())
          .contains("Cette demande a déjà sa réponse", "Andrea Exemple");
    }

    @Test
    void areLockedOutAfterFiveWrongCodes() {
      Map<String, List<String>> wrong =
          Map.of("decision", List.of("accept"), "code", List.of("222222"));
      for (int i = 0; i < 5; i++) {
        club.postForm(mail.decisionPath(), wrong);
      }

      HttpResponse<String> locked = decide(mail, "accept", "");

      assertThat(locked.statusCode()).isEqualTo(429);
      assertThat(locked.headers().firstValue("retry-after")).isPresent();
    }
  }

  /// Sends the form and returns the reference that the applicant reads.
  private String apply(Map<String, List<String>> form) {
    HttpResponse<String> answer = club.postForm(FORM, form);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    return Target.reference(club.page(location(answer)).text());
  }

  private HttpResponse<String> decide(Mail mail, String decision, String reason) {
    return club.postForm(
        mail.decisionPath(),
        Map.of(
            "decision", List.of(decision),
            "code", List.of(mail.code()),
            "reason", List.of(reason),
            "decidedBy", List.of("Andrea Exemple")));
  }

  private static String location(HttpResponse<?> answer) {
    return answer.headers().firstValue("location").orElseThrow();
  }

  private static Map<String, List<String>> everyFieldWrong() {
    Map<String, List<String>> form = new TreeMap<>();
    form.put("organisation", List.of("x"));
    form.put("acronym", List.of("A".repeat(21)));
    form.put("kind", List.of("royaume"));
    form.put("siret", List.of("123"));
    form.put("website", List.of("pas-un-site"));
    form.put("town", List.of("T\u202eours"));
    form.put("onBehalfOf", List.of("o".repeat(161)));
    form.put("stage", List.of("jamais"));
    form.put("motives", List.of("rire"));
    form.put("project", List.of("court"));
    form.put("firstName", List.of(""));
    form.put("lastName", List.of("l".repeat(81)));
    form.put("role", List.of(""));
    form.put("email", List.of("pas une adresse"));
    form.put("phone", List.of("appelez-moi"));
    form.put("publish", List.of("non"));
    return form;
  }

  private static Map<String, List<String>> everyFieldAtItsMaximum() {
    Map<String, List<String>> form = Applicants.form();
    String unique = "é" + System.nanoTime();
    form.put("organisation", List.of(unique + "o".repeat(160 - unique.length())));
    form.put("acronym", List.of("A".repeat(20)));
    form.put("siret", List.of("732 829 320 00074"));
    form.put("website", List.of("https://fictive.example/" + "a".repeat(276)));
    form.put("town", List.of("t".repeat(80)));
    form.put("onBehalfOf", List.of("b".repeat(160)));
    form.put("project", List.of("p".repeat(1000)));
    form.put("firstName", List.of("f".repeat(80)));
    form.put("lastName", List.of("l".repeat(80)));
    form.put("role", List.of("r".repeat(120)));
    form.put("email", List.of("e".repeat(64) + "@" + ("d".repeat(60) + ".").repeat(2) + "example"));
    form.put("phone", List.of("+33 1 23 45 67 89 (1234)"));
    return form;
  }

  private static String json(Map<String, List<String>> form) {
    StringBuilder json = new StringBuilder("{");
    form.forEach(
        (field, values) -> {
          String value =
              switch (field) {
                case "motives" -> "[\"" + String.join("\",\"", values) + "\"]";
                case "publish" -> "true";
                default -> "\"" + values.getFirst() + "\"";
              };
          json.append(json.length() > 1 ? "," : "").append("\"" + field + "\":" + value);
        });
    return json.append("}").toString();
  }
}
