package club.core.mail;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.EmailAddress;
import club.core.Reference;
import club.core.mail.Feedback.Kind;
import club.core.mail.LedgerEntry.State;
import club.core.mail.TakeFeedback.Outcome;
import club.core.memory.Scene;
import club.core.request.Forms;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What follows from a report of a message that no answer of the mail service ever named.
class UnansweredMailsTest {
  private static final EmailAddress APPLICANT = new EmailAddress("camille@sainte-fictive.example");
  private static final String MESSAGE = "never-answered";

  private final Scene scene = new Scene();
  private final Reference reference = scene.joins(Forms.least());

  @ParameterizedTest
  @EnumSource(Loss.class)
  void aMailThatArrivedIsNotSentAgain(Loss loss) {
    Instant sentAt = lose(loss);

    assertThat(report(Kind.DELIVERY, sentAt)).isEqualTo(Outcome.DELIVERED);

    assertThat(mail().state()).isEqualTo(State.SENT);
    assertThat(days(1)).isZero();
  }

  @ParameterizedTest
  @EnumSource(Loss.class)
  void aMailThatWasGivenUpIsSentAgainAfterItsRest(Loss loss) {
    Instant sentAt = lose(loss);

    assertThat(report(Kind.SOFT_BOUNCE, sentAt)).isEqualTo(Outcome.RETURNED);

    assertThat(mail().state()).isEqualTo(State.RETURNED);
    assertThat(mail().attempts()).isZero();
    assertThat(days(1)).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(Loss.class)
  void aMailThatWasRefusedIsHeldBackUntilTheBlockIsLifted(Loss loss) {
    Instant sentAt = lose(loss);

    assertThat(report(Kind.HARD_BOUNCE, sentAt)).isEqualTo(Outcome.BLOCKED);

    assertThat(mail().state()).isEqualTo(State.BLOCKED);
    scene.pass(Duration.ofHours(1));
    assertThat(scene.unblocks(APPLICANT).mails()).isEqualTo(1);
    assertThat(scene.mails(reference).sent()).isEqualTo(1);
  }

  /// The answer may also come after the report, where the process that waits for it lives.
  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"DELIVERY", "SOFT_BOUNCE", "HARD_BOUNCE"})
  void aLateAnswerChangesNothing(Kind kind) {
    Instant sentAt = lose(Loss.CRASH);
    report(kind, sentAt);
    LedgerEntry reported = mail();

    scene.table.ledger().settle(reported, State.SENT, MESSAGE, scene.now());

    assertThat(mail()).isEqualTo(reported);
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"DELIVERY", "SOFT_BOUNCE"})
  void aReportOfAnEarlierMailLeavesAFreshLinkToBeSent(Kind kind) {
    scene.mails(reference);
    Instant sentAt = scene.now();
    scene.pass(FreshLinks.PAUSE.plusSeconds(1));
    scene
        .table
        .freshLinks()
        .ask(
            LedgerEntry.due(
                reference, 1, MailKind.ACKNOWLEDGEMENT, mail().recipient(), scene.now()));
    lose(Loss.AMBIGUOUS);

    report(kind, sentAt);

    assertThat(mail().state()).isEqualTo(State.UNKNOWN);
    assertThat(days(1)).isEqualTo(1);
  }

  @Test
  void aTryThatIsParkedDoesNotHideThatTheFirstArrived() {
    Instant sentAt = lose(Loss.AMBIGUOUS);
    scene.pass(Duration.ofMinutes(5));
    scene.sweeps();
    scene.mailer.answerNext(new Mailer.Sending.NotTaken("Throttling"));
    scene.mails(reference);
    assertThat(mail().state()).isEqualTo(State.PARKED);

    report(Kind.DELIVERY, sentAt);

    assertThat(mail().state()).isEqualTo(State.SENT);
  }

  /// How the answer was lost.
  enum Loss {
    /// The connection broke.
    AMBIGUOUS,
    /// The process died after it had sent the mail.
    CRASH
  }

  /// Sends the acknowledgement, which leaves first, without learning its message's id; the instant
  /// at which the service accepted it.
  private Instant lose(Loss loss) {
    scene.pass(Duration.ofSeconds(1));
    Instant sentAt = scene.now();
    switch (loss) {
      case AMBIGUOUS -> scene.mailer.answerNext(new Mailer.Sending.Ambiguous("lost"));
      case CRASH -> scene.table.ledger().claim(mail(), List.of(), scene.now());
    }
    scene.pass(Duration.ofSeconds(1));
    scene.mails(reference);
    return sentAt;
  }

  private Outcome report(Kind kind, Instant sentAt) {
    scene.pass(Duration.ofSeconds(1));
    return scene
        .feedback()
        .take(
            new Feedback(
                kind,
                APPLICANT,
                sentAt,
                MESSAGE,
                "General",
                Optional.of(new MailLabel(MailKind.ACKNOWLEDGEMENT, reference, 1))));
  }

  /// Sweeps as scheduled, and counts the mails that are sent.
  private int days(int days) {
    int sent = 0;
    for (int i = 0; i < days * 288; i++) {
      scene.pass(Duration.ofMinutes(5));
      scene.sweeps();
      sent += scene.mails(reference).sent();
    }
    return sent;
  }

  private LedgerEntry mail() {
    return scene.table.mails(reference).stream()
        .filter(one -> one.recipient().equals(new Recipient.Applicant()))
        .findAny()
        .orElseThrow();
  }
}
