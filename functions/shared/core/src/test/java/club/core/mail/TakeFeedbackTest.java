package club.core.mail;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.EmailAddress;
import club.core.Reference;
import club.core.mail.Feedback.Kind;
import club.core.mail.TakeFeedback.Outcome;
import club.core.memory.Scene;
import club.core.request.Forms;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TakeFeedbackTest {
  private static final EmailAddress A = Scene.REVIEWERS.getFirst();
  private static final EmailAddress B = Scene.REVIEWERS.getLast();
  private static final EmailAddress APPLICANT = new EmailAddress("camille@sainte-fictive.example");

  private final Scene scene = new Scene();
  private final Reference reference = scene.joins(Forms.least());

  @Test
  void aHardBounceStopsMailsToTheAddress() {
    assertThat(report(Kind.HARD_BOUNCE, APPLICANT)).isEqualTo(Outcome.BLOCKED);

    assertThat(scene.mails(reference)).isEqualTo(new SendMails.Report(2, 0, 0, 1));

    assertThat(to()).containsExactlyInAnyOrder("a@club.example", "b@club.example");
  }

  @Test
  void aComplaintStopsMailsToTheAddress() {
    assertThat(report(Kind.COMPLAINT, APPLICANT)).isEqualTo(Outcome.BLOCKED);

    assertThat(scene.mails(reference).blocked()).isEqualTo(1);
  }

  @Test
  void aSoftBounceOfAnUnknownMessageChangesNothing() {
    assertThat(report(Kind.SOFT_BOUNCE, APPLICANT)).isEqualTo(Outcome.PASSING);
    assertThat(report(Kind.DELIVERY, APPLICANT)).isEqualTo(Outcome.DELIVERED);
    assertThat(report(Kind.SOFT_BOUNCE, APPLICANT)).isEqualTo(Outcome.PASSING);

    assertThat(scene.mails(reference)).isEqualTo(new SendMails.Report(3, 0, 0, 0));
  }

  @Test
  void aDeliveryLiftsNoBlock() {
    report(Kind.COMPLAINT, APPLICANT);
    report(Kind.DELIVERY, APPLICANT);

    assertThat(scene.mails(reference).blocked()).isEqualTo(1);
  }

  @Test
  void aRejectionByTheServiceIsReportedAndBlocksNobody() {
    assertThat(report(Kind.REJECTION, A)).isEqualTo(Outcome.REJECTED);

    assertThat(scene.mails(reference).sent()).isEqualTo(3);
  }

  @Test
  void isReportedToStaffInTheirNextMailAndToNobodyElse() {
    report(Kind.HARD_BOUNCE, APPLICANT);
    report(Kind.COMPLAINT, B);
    List<Composer.Letter> letters = new ArrayList<>();

    scene.mails(
        reference,
        letter -> {
          letters.add(letter);
          return new Mailer.Message(Scene.CLUB.contact(), letter.to(), club.core.Bytes.of("x"));
        });

    assertThat(letters)
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(letter.to()).isEqualTo(A);
              assertThat(letter.unreachable())
                  .extracting(Unreachable::address)
                  .containsExactly(APPLICANT, B);
              assertThat(letter.unreachable())
                  .extracting(one -> one.why().reason())
                  .containsExactly(Blockage.Reason.BOUNCE, Blockage.Reason.COMPLAINT);
            });
  }

  @Test
  void aBlockedMailIsNeitherWokenNorCountedAsUnfinished() {
    report(Kind.HARD_BOUNCE, APPLICANT);
    scene.mails(reference);
    scene.pass(Duration.ofDays(30));

    assertThat(scene.sweeps()).isEqualTo(new Sweep.Report(0, 0, 0, 1));
  }

  @Test
  void aRequestThatReachesNoReviewerIsStuck() {
    report(Kind.COMPLAINT, A);
    report(Kind.COMPLAINT, B);
    scene.mails(reference);

    assertThat(scene.sweeps()).isEqualTo(new Sweep.Report(0, 0, 1, 2));
  }

  @Test
  void aRequestThatReachesOneReviewerIsNotStuck() {
    report(Kind.COMPLAINT, A);
    scene.mails(reference);

    assertThat(scene.sweeps()).isEqualTo(new Sweep.Report(0, 0, 0, 1));
  }

  @Test
  void aReviewMailThatCameBackCountsAsNotSent() {
    scene.mails(reference);

    assertThat(comesBack(A)).isEqualTo(Outcome.STAFF_BLOCKED);
    assertThat(scene.sweeps()).isEqualTo(new Sweep.Report(0, 0, 0, 1));
    comesBack(B);

    assertThat(scene.sweeps()).isEqualTo(new Sweep.Report(0, 0, 1, 2));
  }

  @Test
  void aMailHeldBackIsSentOnceTheBlockIsLifted() {
    report(Kind.COMPLAINT, A);
    report(Kind.HARD_BOUNCE, APPLICANT);
    scene.mails(reference);
    scene.pass(Duration.ofMinutes(1));

    assertThat(scene.unblocks(new EmailAddress("Camille@sainte-fictive.example")).mails())
        .isEqualTo(1);
    assertThat(scene.unblocks(A).mails()).isEqualTo(1);
    assertThat(scene.unblocks(A)).isEqualTo(new Unblock.Outcome(Optional.empty(), 0));

    assertThat(scene.mails(reference)).isEqualTo(new SendMails.Report(2, 0, 0, 0));
    assertThat(to()).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void aMailHeldBackWhileTheBlockWasLiftedIsFoundAgain() {
    scene.mails(reference);
    comesBack(A);
    scene.table.blocking().lift(A, scene.now());

    assertThat(scene.unblock().countFreed(List.of(B))).isZero();
    assertThat(scene.unblock().countFreed(List.of(A, B))).isEqualTo(1);
    assertThat(scene.unblock().wakeFreed(List.of(A, B))).isEqualTo(1);
    assertThat(scene.unblock().countFreed(List.of(A, B))).isZero();
  }

  @Test
  void previewsTheMailsThatALiftedBlockWouldReleaseAndChangesNothing() {
    report(Kind.COMPLAINT, A);
    scene.mails(reference);

    Unblock.Outcome preview = scene.unblock().preview(A);

    assertThat(preview.block().map(Blockage::reason)).contains(Blockage.Reason.COMPLAINT);
    assertThat(preview.mails()).isEqualTo(1);
    assertThat(scene.unblock().preview(A)).isEqualTo(preview);
    assertThat(scene.unblocks(A)).isEqualTo(preview);
  }

  @Test
  void aReportRepeatedAfterTheBlockWasLiftedBlocksNothing() {
    scene.mails(reference);
    Feedback bounce = bounce(A, scene.now());
    TakeFeedback take = scene.feedback();
    take.take(bounce);
    scene.pass(Duration.ofHours(1));
    scene.unblocks(A);
    scene.mails(reference);

    take.take(bounce);

    assertThat(scene.table.blockages().find(A)).isEmpty();
    assertThat(scene.sweeps()).isEqualTo(new Sweep.Report(0, 0, 0, 0));
  }

  @Test
  void keepsOneWordOfTheServicesReason() {
    Feedback odd =
        new Feedback(
            Kind.COMPLAINT,
            APPLICANT,
            scene.now(),
            "id",
            "<a b@c.example> " + "x".repeat(50),
            Optional.empty());

    assertThat(odd.note()).isEqualTo("abcexample" + "x".repeat(30));
  }

  private Outcome report(Kind kind, EmailAddress to) {
    MailKind about = to.equals(APPLICANT) ? MailKind.ACKNOWLEDGEMENT : MailKind.REVIEW;
    return scene.reports(kind, to, "unknown", Optional.of(new MailLabel(about, reference, 1)));
  }

  private Outcome comesBack(EmailAddress to) {
    return scene.feedback().take(bounce(to, scene.now()));
  }

  /// The report of a bounce of the first mail to this address.
  private Feedback bounce(EmailAddress to, Instant sentAt) {
    int number = to().indexOf(to.value()) + 1;
    return new Feedback(
        Kind.HARD_BOUNCE,
        to,
        sentAt,
        "mail-" + number,
        "General",
        Optional.of(new MailLabel(MailKind.REVIEW, reference, 1)));
  }

  private List<String> to() {
    return scene.mailer.arrived().stream().map(mail -> mail.to().value()).toList();
  }
}
