package club.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import club.e2e.Target.Mail;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What an applicant does with its own request, over HTTP.
@ExtendWith(ClubExtension.class)
class OwnRequestTest {
  private static final String FORM = "/api/join-requests";

  private final Target club;

  OwnRequestTest(Target club) {
    this.club = club;
  }

  @Test
  void confirmsTheAddressAnswersAndWithdraws() {
    Map<String, List<String>> form = Applicants.form();
    String follow = location(club.postForm(FORM, form));
    String reference = Target.reference(club.page(follow).text());
    Mail mail = club.mail(one -> one.is("acknowledgement", reference));
    Mail toStaff = club.mail(one -> one.is("review", reference));

    assertThat(post(mail, Map.of("action", "confirm"))).contains("électronique est confirmée");
    club.postForm(
        toStaff.decisionPath(),
        Map.of(
            "decision", List.of("ask"),
            "code", List.of(toStaff.code()),
            "question", List.of("Combien de fonds ?"),
            "decidedBy", List.of("Andrea Exemple")));
    assertThat(club.page(follow).text())
        .contains("Nous attendons votre réponse")
        .doesNotContain("Combien de fonds ?");
    assertThat(club.page(mail.link("follow")).text()).contains("Combien de fonds ?");
    assertThat(post(mail, Map.of("action", "answer", "text", "Deux fonds.", "code", mail.code())))
        .contains("Votre réponse est enregistrée");

    Mail again =
        club.mail(one -> one.is("review", reference) && one.text().contains("Deux fonds."));
    assertThat(again.text()).contains("Combien de fonds ?", "Adresse vérifiée");
    assertThat(post(mail, Map.of("action", "withdraw", "code", mail.code())))
        .contains("n’est plus valable");
    assertThat(post(mail, Map.of("action", "fresh"))).contains("nouveau lien part");
    Mail fresh = club.mail(one -> one.is("fresh", reference));
    assertThat(post(fresh, Map.of("action", "withdraw", "text", "Tant pis.", "code", fresh.code())))
        .contains("Votre demande est retirée");
    assertThat(club.mail(one -> one.is("withdrawal", reference)).text()).contains("Tant pis.");
    assertThat(club.page(follow).text()).contains("Vous avez retiré votre demande");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ask", "convention"})
  void withdrawsWhatStaffHaveAnswered(String decision) {
    Map<String, List<String>> form = Applicants.form();
    String follow = location(club.postForm(FORM, form));
    String reference = Target.reference(club.page(follow).text());
    Mail toStaff = club.mail(one -> one.is("review", reference));
    club.postForm(
        toStaff.decisionPath(),
        Map.of(
            "decision", List.of(decision),
            "code", List.of(toStaff.code()),
            "question", List.of("Combien de fonds ?")));
    Mail mail = club.mail(one -> one.is("decision", reference));

    assertThat(post(mail, Map.of("action", "withdraw", "code", mail.code())))
        .contains("Votre demande est retirée");

    assertThat(club.mail(one -> one.is("withdrawal", reference)).text())
        .contains(Applicants.organisation(form));
    assertThat(club.members()).doesNotContain(Applicants.organisation(form));
  }

  @Test
  void erasesWhatTheClubHoldsAndLeavesTheMember() {
    Map<String, List<String>> form = Applicants.form();
    String name = Applicants.organisation(form);
    String follow = location(club.postForm(FORM, form));
    String reference = Target.reference(club.page(follow).text());
    Mail mail = club.mail(one -> one.is("acknowledgement", reference));
    Mail toStaff = club.mail(one -> one.is("review", reference));
    club.accept(toStaff);
    club.awaitMembers(names -> names.contains(name));

    HttpResponse<String> unsure =
        club.postForm(
            mail.link("follow"), Map.of("action", List.of("erase"), "code", List.of(mail.code())));
    HttpResponse<String> erased =
        club.postForm(
            mail.link("follow"),
            Map.of(
                "action", List.of("erase"),
                "sure", List.of("yes"),
                "code", List.of(mail.code())));

    assertThat(unsure.statusCode()).isEqualTo(422);
    assertThat(erased.statusCode()).isEqualTo(410);
    assertThat(club.get(follow).body()).contains(reference).doesNotContain(name);
    assertThat(club.get(toStaff.decisionPath()).body()).doesNotContain(name, "Dominique");
    assertThat(club.get("/erasures/request/" + reference).statusCode()).isEqualTo(404);
    assertThat(club.members()).contains(name);
  }

  private String post(Mail mail, Map<String, String> fields) {
    Map<String, List<String>> form =
        fields.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, one -> List.of(one.getValue())));
    return Jsoup.parse(club.postForm(mail.link("follow"), form).body()).text();
  }

  private static String location(HttpResponse<?> answer) {
    return answer.headers().firstValue("location").orElseThrow();
  }
}
