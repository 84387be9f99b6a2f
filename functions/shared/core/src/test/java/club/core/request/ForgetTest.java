package club.core.request;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.EmailAddress;
import club.core.Reference;
import club.core.memory.Scene;
import club.core.register.Until;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ForgetTest {
  private static final EmailAddress REVIEWER = Scene.REVIEWERS.getFirst();

  private final Scene scene = new Scene();

  ForgetTest() {
    // From 10 o'clock in Paris to half past four.
    scene.pass(Duration.ofMinutes(18 * 60 + 30));
  }

  @Test
  void erasesWhatWasRefusedAYearAgo() {
    Reference reference = scene.joins(Forms.least());
    scene.mails(reference);
    scene
        .decide()
        .decide(
            scene.staffToken(reference, REVIEWER),
            Scene.refuse(scene.code(reference, REVIEWER), "Hors sujet."));
    scene.pass(Duration.ofDays(365));
    assertThat(scene.forget().forget()).isZero();

    scene.pass(Duration.ofDays(1));
    assertThat(scene.forget().forget()).isEqualTo(1);
    assertThat(scene.table.requests().find(reference)).isEmpty();
    assertThat(scene.table.erasureLedger().all()).hasSize(1);
    assertThat(scene.forget().forget()).isZero();
  }

  @Test
  void erasesWhatNobodyConfirmedNorAnswered() {
    Reference reference = scene.joins(Forms.least());
    Reference confirmed = scene.joins(Forms.with("acronym", "AB"));
    scene
        .table
        .amendments()
        .confirm(scene.table.requests().find(confirmed).orElseThrow(), scene.now());

    // It is summer by then.
    scene.pass(Duration.ofDays(181).minusHours(1));

    assertThat(scene.forget().forget()).isEqualTo(1);
    assertThat(scene.table.requests().find(reference)).isEmpty();
    assertThat(scene.table.requests().find(confirmed)).isPresent();
  }

  @Test
  void worksInItsHourAlone() {
    scene.joins(Forms.least());
    scene.pass(Duration.ofDays(181).plusHours(1));

    assertThat(scene.forget().forget()).isZero();
  }

  @Test
  void erasesTheContactOfAMemberThatLeftAYearAgo() {
    Reference reference = scene.becomesMember(Forms.least());
    LocalDate left = LocalDate.ofInstant(scene.now(), Scene.CLUB.zone());
    scene.table.leave(reference, new Until.On(left));
    scene.pass(Duration.ofDays(365));
    assertThat(scene.forget().forget()).isZero();

    scene.pass(Duration.ofDays(1));

    assertThat(scene.forget().forget()).isEqualTo(1);
    assertThat(scene.table.contacts().find(reference)).isEmpty();
    assertThat(scene.table.registers().read().member(reference)).isPresent();
  }
}
