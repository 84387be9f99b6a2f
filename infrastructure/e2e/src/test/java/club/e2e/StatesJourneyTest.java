package club.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import club.e2e.Target.Mail;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What reviewers decide beyond yes and no, over HTTP, by the links of their mails.
@ExtendWith(ClubExtension.class)
class StatesJourneyTest {
  private final Target club;
  private final Map<String, List<String>> form = Applicants.form();
  private final String name = Applicants.organisation(form);
  private final String reference;

  StatesJourneyTest(Target club) {
    this.club = club;
    HttpResponse<String> answer = club.postForm("/api/join-requests", form);
    reference =
        Target.reference(club.page(answer.headers().firstValue("location").orElseThrow()).text());
  }

  @Test
  void aConventionIsSignedBeforeTheMemberIsListed() {
    decide(mail("review", 1), "convention");
    Mail receipt = mail("receipt", 1);

    assertThat(mail("decision", 1).text()).contains("/convention.pdf", "renvoyez-la");
    assertThat(club.members()).doesNotContain(name);
    String page = decide(receipt, "signed", "decidedBy", "Andrea Exemple");

    assertThat(page).contains("Réponse enregistrée", Applicants.email(form));
    club.awaitMembers(names -> names.contains(name));
    assertThat(mail("decision", 2).text()).contains("convention signée", name);
    assertThat(club.page(receipt.decisionPath()).text()).contains("Ce lien a été remplacé");
  }

  @Test
  void aQuestionReachesTheApplicantWithALinkAndACode() {
    decide(mail("review", 1), "ask", "question", "Depuis quand ?");
    Mail question = mail("decision", 1);

    assertThat(question.text()).contains("Depuis quand ?").containsPattern("/api/follow/[a-z2-7]");
    assertThat(question.code()).hasSize(6);
    assertThat(club.page(mail("review", 1).decisionPath()).text())
        .contains("Cette demande a déjà sa réponse");
  }

  @Test
  void aRefusalIsTakenUpAgainAndAccepted() {
    decide(mail("review", 1), "refuse", "reason", "Hors du champ.");
    Mail receipt = mail("receipt", 1);

    assertThat(decide(receipt, "reconsider", "note", "Mal lu."))
        .contains("La demande attend de nouveau une réponse");
    Mail again = mail("review", 2);
    assertThat(again.text()).contains("a annulé la décision", "Mal lu.");
    assertThat(file(again)).contains("Hors du champ.", "Mal lu.", Applicants.email(form));
    decide(again, "accept");

    club.awaitMembers(names -> names.contains(name));
  }

  @Test
  void aQuestionIsOvertakenByARefusal() {
    decide(mail("review", 1), "ask", "question", "Depuis quand ?");

    decide(mail("receipt", 1), "refuse", "reason", "Hors du champ.");

    assertThat(mail("decision", 2).text()).contains("Hors du champ.");
  }

  @Test
  void aConventionIsTakenBackAndARequestThatWasClosedToo() {
    decide(mail("review", 1), "convention");
    decide(mail("receipt", 1), "reconsider");
    decide(mail("review", 2), "close");
    Mail closed = mail("receipt", 2);

    assertThat(decide(closed, "reconsider")).contains("La demande attend de nouveau une réponse");
    assertThat(mail("review", 3).text()).contains(name);
  }

  @Test
  void aConventionIsClosedWithoutASignature() {
    decide(mail("review", 1), "convention");

    decide(mail("receipt", 1), "close");

    assertThat(mail("receipt", 2).text()).contains(name);
    assertThat(club.members()).doesNotContain(name);
  }

  @Test
  void aQuestionIsClosedWithoutAnAnswer() {
    decide(mail("review", 1), "ask", "question", "Depuis quand ?");

    decide(mail("receipt", 1), "close");

    assertThat(mail("decision", 2).text()).contains("sans y donner suite", name);
  }

  @Test
  void aConventionIsOvertakenByARefusal() {
    decide(mail("review", 1), "convention");

    decide(mail("receipt", 1), "refuse", "reason", "Hors du champ.");

    assertThat(mail("decision", 2).text()).contains("Hors du champ.");
    assertThat(club.members()).doesNotContain(name);
  }

  @Test
  void aListingIsUndone() {
    decide(mail("review", 1), "accept");
    club.awaitMembers(names -> names.contains(name));

    decide(mail("receipt", 1), "reconsider");

    club.awaitMembers(names -> !names.contains(name));
    assertThat(mail("review", 2).text()).contains(name);
  }

  private Mail mail(String kind, int generation) {
    return club.mail(
        mail -> mail.is(kind + "; reference=" + reference + "; generation=" + generation, ""));
  }

  /// The text of the page that shows the file to who has the code.
  private String file(Mail mail) {
    return post(mail, Map.of("action", List.of("show")));
  }

  private String decide(Mail mail, String decision, String... fields) {
    Map<String, List<String>> all = new HashMap<>(Map.of("decision", List.of(decision)));
    for (int i = 0; i < fields.length; i += 2) {
      all.put(fields[i], List.of(fields[i + 1]));
    }
    return post(mail, all);
  }

  private String post(Mail mail, Map<String, List<String>> fields) {
    Map<String, List<String>> all = new HashMap<>(fields);
    all.put("code", List.of(mail.code()));
    HttpResponse<String> answer = club.postForm(mail.decisionPath(), all);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Jsoup.parse(answer.body()).text();
  }
}
