package club.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.WorkingDays;
import club.e2e.Target.Mail;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What happens to a request by the clock alone, over HTTP: two warnings, then its end, after which
/// a reviewer can take it up again. The periods are the template's defaults.
///
/// It moves the clock by more than a year: only where that of the functions can be moved.
@TestInstance(Lifecycle.PER_CLASS)
class ExpiryJourneyTest {
  @RegisterExtension static final ClubExtension CLUB = ClubExtension.ofItsOwn();

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final int QUESTION_DAYS = 60;
  private static final int CONVENTION_DAYS = 365;
  private static final int FIRST_WARNING_DAYS = 30;
  private static final int LAST_WARNING_DAYS = 7;

  private final Target club;

  ExpiryJourneyTest(Target club) {
    this.club = club;
  }

  /// A request that its applicant has made.
  ///
  /// @param follow the path of its page
  private record Asked(String name, String follow, String reference) {}

  @Test
  void aQuestionExpiresWithoutAnAnswer() {
    Asked request = asks();
    LocalDate end =
        decide(request, "review", 1, "ask", "question", "Depuis quand ?").plusDays(QUESTION_DAYS);
    assertThat(mail(request, "decision", 1).text()).contains("Depuis quand ?");

    awaitMorning(end.minusDays(FIRST_WARNING_DAYS));
    assertThat(mail(request, "warning", 1).text()).contains("Depuis quand ?");
    LocalDate warned = awaitMorning(end.minusDays(LAST_WARNING_DAYS));
    assertThat(mail(request, "last-warning", 1).text()).contains("Il est encore temps");
    assertThat(club.page(request.follow()).text()).doesNotContain("Votre demande a expiré");
    awaitMorning(end);
    awaitMorning(warned.plusDays(LAST_WARNING_DAYS));

    assertThat(mail(request, "expiry", 1).text()).contains("Nous n’avons pas reçu de réponse");
    expired(request);
    isTakenUpAgain(request);
  }

  @Test
  void anAcceptanceExpiresWithoutASignedConvention() {
    Asked request = asks();
    LocalDate end = decide(request, "review", 1, "convention").plusDays(CONVENTION_DAYS);
    assertThat(mail(request, "decision", 1).text()).contains("/convention.pdf");

    awaitMorning(end.minusDays(FIRST_WARNING_DAYS));
    assertThat(mail(request, "warning", 1).text()).contains("la convention signée");
    assertThat(mail(request, "staff-warning", 1).text()).contains(request.name());
    LocalDate warned = awaitMorning(end.minusDays(LAST_WARNING_DAYS));
    assertThat(mail(request, "last-warning", 1).text()).contains("Il est encore temps");
    assertThat(mail(request, "last-staff-warning", 1).text()).contains("un dernier rappel");
    assertThat(club.page(request.follow()).text()).doesNotContain("Votre demande a expiré");
    awaitMorning(end);
    awaitMorning(warned.plusDays(LAST_WARNING_DAYS));

    assertThat(mail(request, "expiry", 1).text()).contains("ne nous est pas parvenue");
    expired(request);
    isTakenUpAgain(request);
    assertThat(club.members()).doesNotContain(request.name());
  }

  private Asked asks() {
    Map<String, List<String>> form = Applicants.form();
    HttpResponse<String> answer = club.postForm("/api/join-requests", form);
    String follow = answer.headers().firstValue("location").orElseThrow();
    return new Asked(
        Applicants.organisation(form), follow, Target.reference(club.page(follow).text()));
  }

  /// What the applicant and the team read of it.
  private void expired(Asked request) {
    assertThat(club.page(request.follow()).text()).contains("Votre demande a expiré");
    Mail receipt = mail(request, "expiry-receipt", 1);
    assertThat(receipt.text()).contains(request.name());
    assertThat(club.page(receipt.decisionPath()).text()).contains("est échue depuis le");
  }

  /// By the link of the mail that told the team of its end.
  private void isTakenUpAgain(Asked request) {
    decide(request, "expiry-receipt", 1, "reconsider", "note", "La réponse vient d’arriver.");

    assertThat(mail(request, "review", 2).text())
        .contains(request.name(), "La réponse vient d’arriver.");
    assertThat(club.page(request.follow()).text()).doesNotContain("Votre demande a expiré");
  }

  /// The day on which it was decided.
  private LocalDate decide(
      Asked request, String kind, int generation, String decision, String... field) {
    Mail mail = mail(request, kind, generation);
    Map<String, List<String>> form = new HashMap<>(Map.of("decision", List.of(decision)));
    form.put("code", List.of(mail.code()));
    if (field.length > 0) {
      form.put(field[0], List.of(field[1]));
    }
    HttpResponse<String> answer = club.postForm(mail.decisionPath(), form);
    assertThat(answer.statusCode()).as(Jsoup.parse(answer.body()).text()).isEqualTo(200);
    return today();
  }

  private Mail mail(Asked request, String kind, int generation) {
    return club.mail(
        mail ->
            mail.label()
                .startsWith(
                    "%s; reference=%s; generation=%d"
                        .formatted(kind, request.reference(), generation)));
  }

  /// Moves the clock to twenty past eight of the first working day from this one on, unless it is
  /// later, once every mail has left: what follows a warning counts from the day on which it did.
  private LocalDate awaitMorning(LocalDate from) {
    club.awaitNoMailToSend();
    LocalDate morning = WorkingDays.after(from.minusDays(1), 1);
    if (morning.isAfter(today())) {
      Instant then = morning.atTime(8, 20).atZone(PARIS).toInstant();
      club.advance(Duration.between(club.now(), then).toString());
    }
    return morning;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(club.now(), PARIS);
  }
}
