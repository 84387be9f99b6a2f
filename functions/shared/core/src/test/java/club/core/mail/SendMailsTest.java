package club.core.mail;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.EmailAddress;
import club.core.Reference;
import club.core.link.Link;
import club.core.mail.Mailer.Sending;
import club.core.memory.Scene;
import club.core.request.Forms;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SendMailsTest {
  private static final EmailAddress A = Scene.REVIEWERS.getFirst();

  private final Scene scene = new Scene();
  private final Reference reference = scene.joins(Forms.least());

  @Test
  void writesToEachReviewerAndToTheApplicantOnce() {
    assertThat(scene.mails(reference)).isEqualTo(new SendMails.Report(3, 0, 0, 0));
    assertThat(scene.mails(reference)).isEqualTo(SendMails.Report.NOTHING);

    assertThat(scene.mailer.arrived())
        .extracting(mail -> mail.to().value())
        .containsExactlyInAnyOrder(
            "a@club.example", "b@club.example", "camille@sainte-fictive.example");
  }

  @Test
  void storesTheLinkBeforeTheMailLeavesAndNeverTheToken() {
    List<Boolean> found = new ArrayList<>();

    scene.mails(
        reference,
        letter -> {
          letter
              .token()
              .ifPresent(
                  token ->
                      found.add(
                          scene.table.links().find(Link.Purpose.STAFF, token.hash()).isPresent()
                              || scene
                                  .table
                                  .links()
                                  .find(Link.Purpose.OWN, token.hash())
                                  .isPresent()));
          return new Mailer.Message(Scene.CLUB.contact(), letter.to(), club.core.Bytes.of("x"));
        });

    assertThat(found).containsExactly(true, true, true);
  }

  @Test
  void givesACodeToReviewersAlone() {
    List<String> withCode = new ArrayList<>();

    scene.mails(
        reference,
        letter -> {
          letter.code().ifPresent(code -> withCode.add(letter.to().value()));
          return new Mailer.Message(Scene.CLUB.contact(), letter.to(), club.core.Bytes.of("x"));
        });

    assertThat(withCode).containsExactlyInAnyOrder("a@club.example", "b@club.example");
  }

  @Test
  void sendsNothingToAMailboxThatDecidesNoMore() {
    Reference reference = scene.joins(Forms.least());
    scene.decideBy(Scene.REVIEWERS.subList(1, 2));

    assertThat(scene.mails(reference)).isEqualTo(new SendMails.Report(2, 0, 0, 1));
    assertThat(scene.mailer.arrived()).noneMatch(message -> message.to().equals(A));
    assertThat(scene.sweeps().blocked()).isEqualTo(1);
  }

  @Test
  void parksWhatWasNotTakenAndSendsTheRest() {
    scene.mailer.answerNext(new Sending.NotTaken("Throttling"));

    assertThat(scene.mails(reference)).isEqualTo(new SendMails.Report(2, 0, 1, 0));
  }

  @Test
  void neverSendsAnAmbiguousMailAgainByItself() {
    scene.mailer.answerNext(new Sending.Ambiguous("timeout"));

    assertThat(scene.mails(reference)).isEqualTo(new SendMails.Report(2, 1, 0, 0));
    assertThat(scene.mails(reference)).isEqualTo(SendMails.Report.NOTHING);
  }

  @Test
  void parksALetterThatCannotBeWritten() {
    SendMails.Report report =
        scene.mails(
            reference,
            letter -> {
              throw new IllegalStateException("no template");
            });

    assertThat(report).isEqualTo(new SendMails.Report(0, 0, 3, 0));
  }

  @Test
  void isCompletedBySweepWithTheSameLink() {
    scene.mailer.answerNext(new Sending.Ambiguous("timeout"));
    scene.mails(reference);
    scene.pass(Duration.ofMinutes(5));

    assertThat(scene.sweeps()).isEqualTo(new Sweep.Report(1, 1, 0, 0));
    assertThat(scene.mails(reference)).isEqualTo(new SendMails.Report(1, 0, 0, 0));
    assertThat(scene.table.links().find(Link.Purpose.STAFF, scene.staffToken(reference, A).hash()))
        .isPresent();
  }

  @Test
  void isLeftAloneBySweepWhileItMayStillRun() {
    scene.pass(Duration.ofMinutes(4));

    assertThat(scene.sweeps()).isEqualTo(new Sweep.Report(3, 0, 0, 0));
  }

  @Test
  void isGivenUpAfterEightTriesAndReported() {
    IntStream.range(0, 3).forEach(i -> scene.mailer.answerNext(new Sending.NotTaken("Rejected")));
    scene.mails(reference);
    for (int i = 1; i < 8; i++) {
      scene.pass(Duration.ofDays(1));
      scene.sweeps();
      IntStream.range(0, 3).forEach(j -> scene.mailer.answerNext(new Sending.NotTaken("Rejected")));
      scene.mails(reference);
    }
    scene.pass(Duration.ofDays(1));

    assertThat(scene.sweeps()).isEqualTo(new Sweep.Report(3, 0, 3, 0));
  }
}
