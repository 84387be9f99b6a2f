package club.core.request;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.EmailAddress;
import club.core.Language;
import club.core.Network;
import club.core.link.Token;
import club.core.mail.Feedback;
import club.core.mail.LedgerEntry;
import club.core.mail.LedgerEntry.State;
import club.core.mail.MailKind;
import club.core.mail.MailLabel;
import club.core.memory.Scene;
import club.core.request.ApplicationForm.Reading.Complete;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FollowTest {
  private static final EmailAddress REVIEWER = Scene.REVIEWERS.getFirst();

  private final Scene scene = new Scene();
  private final Application application = Forms.application(Forms.least());
  private final Join.Outcome.Received received = joins();

  @Test
  void tellsThatTheConfirmationIsDueThenSent() {
    assertThat(mail().state()).isEqualTo(State.DUE);

    scene.mails(received.reference());

    assertThat(mail().kind()).isEqualTo(MailKind.ACKNOWLEDGEMENT);
    assertThat(mail().state()).isEqualTo(State.SENT);
  }

  @Test
  void tellsThatTheConfirmationCameBack() {
    scene.mails(received.reference());
    scene.reports(
        Feedback.Kind.HARD_BOUNCE,
        application.person().email(),
        "mail-1",
        Optional.of(new MailLabel(MailKind.ACKNOWLEDGEMENT, received.reference(), 1)));

    assertThat(mail().state()).isEqualTo(State.BLOCKED);
  }

  @Test
  void tellsThatTheConfirmationRestsUntilItIsSentAgain() {
    scene.mails(received.reference());
    comesBack("mail-1");

    assertThat(mail().state()).isEqualTo(State.RETURNED);
    assertThat(progress(received.follow()).blocked()).isFalse();

    scene.pass(Duration.ofHours(1));
    scene.sweeps();
    scene.mails(received.reference());

    assertThat(mail().state()).isEqualTo(State.SENT);
  }

  @Test
  void tellsThatTheConfirmationWasGivenUpWhileTheAnswerIsStillTried() {
    scene.mails(received.reference());
    for (int number = 0; number < LedgerEntry.RESENDS; number++) {
      comesBack(number == 0 ? "mail-1" : "mail-" + (3 + number));
      scene.pass(Duration.ofHours(24));
      scene.sweeps();
      scene.mails(received.reference());
    }
    comesBack("mail-6");
    assertThat(mail().state()).isEqualTo(State.BLOCKED);
    assertThat(progress(received.follow()).blocked()).isTrue();

    accepts();

    assertThat(mail().state()).isEqualTo(State.DUE);
    assertThat(progress(received.follow()).blocked()).isFalse();
  }

  @Test
  void tellsThatTheAnswerDoesNotReachABlockedAddressBeforeItIsClaimed() {
    scene.mails(received.reference());
    assertThat(progress(received.follow()).blocked()).isFalse();
    scene.reports(
        Feedback.Kind.HARD_BOUNCE,
        application.person().email(),
        "mail-1",
        Optional.of(new MailLabel(MailKind.ACKNOWLEDGEMENT, received.reference(), 1)));

    accepts();

    assertThat(mail().state()).isEqualTo(State.DUE);
    assertThat(progress(received.follow()).blocked()).isTrue();
  }

  @Test
  void tellsAboutTheAnswerOnceThereIsOne() {
    scene.mails(received.reference());
    accepts();

    assertThat(mail().kind()).isEqualTo(MailKind.DECISION);
    assertThat(mail().state()).isEqualTo(State.DUE);
  }

  @Test
  void tellsTheFormThatWasSentBeforeFromTheFirst() {
    assertThat(progress(received.follow()).repeated()).isFalse();
    assertThat(progress(joins().follow()).repeated()).isTrue();
  }

  @Test
  void opensNothingForAnUnknownToken() {
    assertThat(scene.follow().show(new Token("b".repeat(26))))
        .isEqualTo(new Follow.Opened.Unknown());
  }

  private Join.Outcome.Received joins() {
    return (Join.Outcome.Received)
        scene
            .join()
            .join(
                new Complete(application, Optional.empty(), false),
                Language.FRENCH,
                Network.UNKNOWN);
  }

  private void comesBack(String message) {
    scene.reports(
        Feedback.Kind.SOFT_BOUNCE,
        application.person().email(),
        message,
        Optional.of(new MailLabel(MailKind.ACKNOWLEDGEMENT, received.reference(), 1)));
  }

  private void accepts() {
    scene
        .decide()
        .decide(
            scene.staffToken(received.reference(), REVIEWER),
            Scene.accept(scene.code(received.reference(), REVIEWER)));
  }

  private LedgerEntry mail() {
    return progress(received.follow()).mail().orElseThrow();
  }

  private Follow.Progress progress(Token token) {
    return scene.follow().show(token).progress().orElseThrow();
  }
}
