package club.core.mail;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.Reference;
import club.core.mail.LedgerEntry.State;
import club.core.memory.Scene;
import club.core.request.Forms;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SweepTest {
  private static final Duration SCHEDULE = Duration.ofMinutes(5);

  private final Scene scene = new Scene();
  private final Reference reference = scene.joins(Forms.least());

  @Nested
  class WhileNotifyNeverRuns {
    @Test
    void reportsTheMailsAsStuckWithinHours() {
      List<Sweep.Report> reports = sweep(Duration.ofHours(3));

      assertThat(reports.getLast().stuck()).isEqualTo(3);
      assertThat(reports.subList(0, 24)).allMatch(report -> report.stuck() == 0);
    }

    @Test
    void goesOnReportingThemForThirtyDays() {
      List<Sweep.Report> reports = sweep(Duration.ofDays(30));

      assertThat(reports.subList(36, reports.size())).allMatch(report -> report.stuck() == 3);
    }

    @Test
    void doublesThePauseUpToSomeHours() {
      List<Duration> pauses = pauses(Duration.ofDays(30));

      assertThat(pauses)
          .hasSizeLessThan(300)
          .startsWith(minutes(5), minutes(10), minutes(20), minutes(40), minutes(80), minutes(160));
      assertThat(pauses.subList(5, pauses.size())).containsOnly(minutes(160));
    }
  }

  @Nested
  class OnceNotifyRunsAgain {
    @Test
    void theNextWakeSendsThem() {
      sweep(Duration.ofDays(30));

      sweepUntilAWake();

      assertThat(scene.mails(reference)).isEqualTo(new SendMails.Report(3, 0, 0, 0));
      assertThat(scene.sweeps()).isEqualTo(new Sweep.Report(0, 0, 0, 0));
    }

    @Test
    void redriveSendsThem() {
      sweep(Duration.ofDays(30));

      Redrive.Report report = new Redrive(scene.table.unfinished(), scene.clock()).run();

      assertThat(report.mails()).hasSize(3);
      assertThat(scene.mails(reference)).isEqualTo(new SendMails.Report(3, 0, 0, 0));
    }

    @Test
    void aMailThatWaitedHasTriesLeft() {
      sweep(Duration.ofDays(30));

      scene.mailer.answerNext(new Mailer.Sending.NotTaken("Throttling"));
      scene.mails(reference);

      assertThat(scene.table.mails(reference))
          .filteredOn(mail -> mail.state() == State.PARKED)
          .singleElement()
          .satisfies(mail -> assertThat(Sweep.isStuck(mail)).isFalse());
    }

    @Test
    void aLaterMailIsTriedAsOftenAsAnyOther() {
      sweep(Duration.ofDays(30));
      scene.mails(reference);
      Reference later = scene.joins(Forms.least());

      scene.mailer.answerNext(new Mailer.Sending.NotTaken("Throttling"));
      scene.mails(later);

      assertThat(scene.table.mails(later))
          .filteredOn(mail -> mail.state() == State.PARKED)
          .singleElement()
          .satisfies(
              mail -> {
                assertThat(mail.attempts()).isEqualTo(1);
                assertThat(Sweep.isStuck(mail)).isFalse();
              });
    }
  }

  /// All runs of the schedule within this time.
  private List<Sweep.Report> sweep(Duration time) {
    List<Sweep.Report> reports = new ArrayList<>();
    for (long i = 0; i < time.dividedBy(SCHEDULE); i++) {
      scene.pass(SCHEDULE);
      reports.add(scene.sweeps());
    }
    return reports;
  }

  private void sweepUntilAWake() {
    Sweep.Report report;
    do {
      scene.pass(SCHEDULE);
      report = scene.sweeps();
    } while (report.woken() == 0);
  }

  /// The pauses between the wakes within that time.
  private List<Duration> pauses(Duration time) {
    List<Duration> pauses = new ArrayList<>();
    Instant last = scene.now();
    for (long i = 0; i < time.dividedBy(SCHEDULE); i++) {
      scene.pass(SCHEDULE);
      if (scene.sweeps().woken() > 0) {
        pauses.add(Duration.between(last, scene.now()));
        last = scene.now();
      }
    }
    return pauses;
  }

  private static Duration minutes(int minutes) {
    return Duration.ofMinutes(minutes);
  }
}
