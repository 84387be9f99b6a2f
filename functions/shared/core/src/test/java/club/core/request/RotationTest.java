package club.core.request;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.EmailAddress;
import club.core.Language;
import club.core.Reference;
import club.core.link.Code;
import club.core.link.HmacKey;
import club.core.link.KeyRing;
import club.core.link.Link;
import club.core.link.Token;
import club.core.mail.Composer;
import club.core.mail.Mailer;
import club.core.mail.Mailer.Sending;
import club.core.mail.SendMails;
import club.core.memory.Scene;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// What people hold stays good while the keys are rotated.
class RotationTest {
  private static final EmailAddress A = Scene.REVIEWERS.getFirst();
  private static final String NEW_FOLLOW = "FOLLOW--FOLLOW--FOLLOW--FOLLOW--";
  private static final String NEW_LINK = "LINK----LINK----LINK----LINK----";
  private static final String NEW_CODE = "CODE----CODE----CODE----CODE----";

  private final Scene scene = new Scene();

  @Nested
  class AMailThatIsSentAgain {
    private final List<Composer.Letter> letters = new ArrayList<>();
    private final Reference reference = scene.joins(Forms.least());

    @Test
    void carriesTheSameLinkAndTheSameCode() {
      isLostOnItsWay();
      rotated();
      isSentAgain();

      assertThat(letters).hasSize(2);
      assertThat(letters.getLast().token()).isEqualTo(letters.getFirst().token());
      assertThat(letters.getLast().code()).isEqualTo(letters.getFirst().code());
    }

    @Test
    void carriesNewOnesOnceItsKeysWereDropped() {
      isLostOnItsWay();
      scene.deploys(NEW_FOLLOW, NEW_LINK, NEW_CODE);
      isSentAgain();

      assertThat(letters.getLast().token()).contains(token(NEW_LINK));
      assertThat(letters.getLast().code().orElseThrow().matches(code(NEW_CODE))).isTrue();
      assertThat(decide(token(NEW_LINK), code(NEW_CODE)))
          .isInstanceOf(Decide.Outcome.Decided.class);
    }

    @Test
    void carriesTheCurrentOnesWhereItWasNeverSent() {
      rotated();
      isLostOnItsWay();

      assertThat(letters.getFirst().token()).contains(token(NEW_LINK));
    }

    private void isLostOnItsWay() {
      scene.mailer.answerNext(new Sending.Taken("acknowledged"));
      scene.mailer.answerNext(new Sending.Ambiguous("timeout"));
      scene.mails(reference, this::keep);
    }

    private void isSentAgain() {
      scene.pass(Duration.ofMinutes(5));
      scene.sweeps();
      assertThat(scene.mails(reference, this::keep)).isEqualTo(new SendMails.Report(1, 0, 0, 0));
    }

    private Decide.Outcome decide(Token token, String code) {
      return scene.decide().decide(token, Scene.accept(code));
    }

    private Token token(String key) {
      return Token.derive(HmacKey.of(key), Link.Purpose.STAFF, reference.value(), "1", A.value());
    }

    private String code(String key) {
      return Code.derive(HmacKey.of(key), reference.value(), 1, A.value()).value();
    }

    private Mailer.Message keep(Composer.Letter letter) {
      if (letter.to().equals(A)) {
        letters.add(letter);
      }
      return Scene.plain(letter);
    }
  }

  @Nested
  class AReviewer {
    private final Reference reference = scene.joins(Forms.least());

    @Test
    void decidesWithTheCodeOfAMailFromBefore() {
      scene.mails(reference);
      rotated();

      assertThat(decided()).isInstanceOf(Decide.Outcome.Decided.class);
    }

    @Test
    void isToldThatTheLinkHasEndedOnceTheKeyOfItsCodeWasDropped() {
      scene.mails(reference);
      scene.deploys(Scene.FOLLOW, Scene.LINK, NEW_CODE);

      assertThat(decided()).isInstanceOf(Decide.Outcome.Expired.class);
    }

    private Decide.Outcome decided() {
      return scene
          .decide()
          .decide(scene.staffToken(reference, A), Scene.accept(scene.code(reference, A)));
    }
  }

  @Nested
  class AFormThatIsSentAgain {
    private static final Application APPLICATION = Forms.application(Forms.least());

    private final Random random = new Random(1);

    @Test
    void isAnsweredWithTheSameReferenceAndLink() {
      Join.Outcome first = join(Scene.FOLLOW, "key");

      assertThat(join(NEW_FOLLOW + "," + Scene.FOLLOW, "key")).isEqualTo(first);
    }

    @Test
    void isAnsweredSoByAFunctionThatKnowsTheFormerKeyAlone() {
      join(NEW_FOLLOW + "," + Scene.FOLLOW, "key");

      assertThat(((Join.Outcome.Received) join(Scene.FOLLOW, "key")).reference())
          .isEqualTo(((Join.Outcome.Received) join(NEW_FOLLOW, "key")).reference());
    }

    @Test
    void isRefusedWhereItsKeyWasUsedForSomethingElseBefore() {
      join(Scene.FOLLOW, "key");

      assertThat(
              use(NEW_FOLLOW + "," + Scene.FOLLOW)
                  .join(
                      Forms.application(Forms.with("town", "Sainte-Fictive")),
                      Optional.of("key"),
                      Language.FRENCH))
          .isEqualTo(new Join.Outcome.KeyReused());
    }

    @Test
    void isTheSameADoubleClickLaterWithoutAKey() {
      Join.Outcome first = use(Scene.FOLLOW).join(APPLICATION, Optional.empty(), Language.FRENCH);

      assertThat(
              use(NEW_FOLLOW + "," + Scene.FOLLOW)
                  .join(APPLICATION, Optional.empty(), Language.FRENCH))
          .isEqualTo(first);
    }

    private Join.Outcome join(String follow, String key) {
      return use(follow).join(APPLICATION, Optional.of(key), Language.FRENCH);
    }

    private Join use(String follow) {
      return new Join(
          scene.table.intake(),
          KeyRing.of(follow),
          Scene.REVIEWERS,
          () -> Reference.random(random),
          scene.clock());
    }
  }

  private void rotated() {
    scene.deploys(
        NEW_FOLLOW + "," + Scene.FOLLOW, NEW_LINK + "," + Scene.LINK, NEW_CODE + "," + Scene.CODE);
  }
}
