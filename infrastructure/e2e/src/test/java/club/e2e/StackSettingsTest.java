package club.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.Dates;
import club.core.Language;
import club.core.WorkingDays;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A parameter that a deploy of the same code changes reaches the functions.
///
/// `-Dclub.answerDays` is what `AnswerDays` was set to.
@Tag("stack")
@ExtendWith(ClubExtension.class)
class StackSettingsTest {
  private final Target club;

  StackSettingsTest(Target club) {
    this.club = club;
  }

  @Test
  void theAcknowledgementSaysTheNewPeriod() {
    HttpResponse<String> answer = club.postForm("/api/join-requests", Applicants.form());
    String follow = answer.headers().firstValue("location").orElseThrow();
    String reference = Target.reference(club.page(follow).text());

    String text = club.mail(mail -> mail.is("acknowledgement", reference)).text();

    ZoneId paris = ZoneId.of("Europe/Paris");
    LocalDate by = WorkingDays.after(LocalDate.now(paris), Integer.getInteger("club.answerDays"));
    assertThat(text).contains("d’ici le " + new Dates(Language.FRENCH, paris).day(by));
  }
}
