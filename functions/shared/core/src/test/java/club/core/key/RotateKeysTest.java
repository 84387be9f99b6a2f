package club.core.key;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.EmailAddress;
import club.core.Reference;
import club.core.key.RotateKeys.Outcome;
import club.core.key.RotateKeys.Reason;
import club.core.link.KeyRing;
import club.core.link.Link;
import club.core.mail.SendMails;
import club.core.memory.InMemoryKeyVault;
import club.core.memory.Scene;
import club.core.request.Decide;
import club.core.request.Forms;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RotateKeysTest {
  private static final EmailAddress A = Scene.REVIEWERS.getFirst();
  private static final Set<KeyName> ALL = EnumSet.allOf(KeyName.class);

  private final Scene scene = new Scene();
  private final AtomicInteger made = new AtomicInteger();
  private final InMemoryKeyVault vault =
      new InMemoryKeyVault(
          Map.of(KeyName.FOLLOW, Scene.FOLLOW, KeyName.LINK, Scene.LINK, KeyName.CODE, Scene.CODE),
          scene::now);

  @Test
  void putsANewKeyBeforeTheCurrentOne() {
    Outcome outcome = rotate(ALL, Reason.ROUTINE);

    assertThat(((Outcome.Rotated) outcome).rotations())
        .containsExactly(
            new RotateKeys.Rotation(KeyName.FOLLOW, 0),
            new RotateKeys.Rotation(KeyName.LINK, 0),
            new RotateKeys.Rotation(KeyName.CODE, 0));
    assertThat(vault.read(KeyName.LINK).text()).isEqualTo(key(2) + "," + Scene.LINK);
  }

  @Test
  void dropsWhatCameBeforeTheCurrentOne() {
    rotate(Set.of(KeyName.CODE), Reason.ROUTINE);
    scene.pass(RotateKeys.AGE);

    Outcome outcome = rotate(Set.of(KeyName.CODE), Reason.ROUTINE);

    assertThat(((Outcome.Rotated) outcome).rotations())
        .containsExactly(new RotateKeys.Rotation(KeyName.CODE, 1));
    assertThat(vault.read(KeyName.CODE).text()).isEqualTo(key(2) + "," + key(1));
  }

  @Test
  void refusesAllWhereOneWouldDropAKeyThatPeopleStillNeed() {
    rotate(Set.of(KeyName.CODE), Reason.ROUTINE);
    scene.pass(RotateKeys.AGE.minusSeconds(1));

    Outcome outcome = rotate(ALL, Reason.ROUTINE);

    assertThat(outcome)
        .isEqualTo(
            new Outcome.Refused(
                java.util.List.of(
                    new RotateKeys.Young(
                        KeyName.CODE,
                        scene.now().plusSeconds(1).minus(RotateKeys.AGE),
                        scene.now().plusSeconds(1)))));
    assertThat(vault.read(KeyName.LINK).text()).isEqualTo(Scene.LINK);
  }

  @Test
  void changesNothingWhereItOnlyLooks() {
    Outcome outcome = rotation().preview(ALL, Reason.LEAKED);

    assertThat(((Outcome.Rotated) outcome).rotations())
        .contains(new RotateKeys.Rotation(KeyName.LINK, 1));
    assertThat(vault.read(KeyName.LINK).text()).isEqualTo(Scene.LINK);
    assertThat(made).hasValue(0);
  }

  @Nested
  class OnceKeysHaveLeaked {
    private final Reference reference = scene.joins(Forms.least());

    @Test
    void onlyTheNewKeyIsLeftHoweverYoungTheFormerOne() {
      rotate(ALL, Reason.ROUTINE);

      rotate(ALL, Reason.LEAKED);

      assertThat(KeyRing.of(vault.read(KeyName.FOLLOW).text()).all()).hasSize(1);
    }

    @Test
    void reviewersLinksEndAtOnceAlthoughTheirHashIsKnown() {
      scene.mails(reference);

      Outcome preview = rotation().preview(Set.of(KeyName.LINK), Reason.LEAKED);
      Outcome outcome = rotate(Set.of(KeyName.LINK), Reason.LEAKED);

      assertThat(((Outcome.Rotated) preview).endedLinks()).isEqualTo(2);
      assertThat(((Outcome.Rotated) outcome).endedLinks()).isEqualTo(2);
      assertThat(decided()).isInstanceOf(Decide.Outcome.Expired.class);
    }

    @Test
    void noLinkEndsForAKeyThatMadeNoMail() {
      scene.mails(reference);

      Outcome outcome = rotate(Set.of(KeyName.FOLLOW), Reason.LEAKED);

      assertThat(((Outcome.Rotated) outcome).endedLinks()).isZero();
      assertThat(decided()).isInstanceOf(Decide.Outcome.Decided.class);
    }

    @Test
    void requestsThatWaitAreMailedAgainOnceTheFunctionsHaveTheNewKeys() {
      scene.mails(reference);
      rotate(ALL, Reason.LEAKED);
      deploys();

      assertThat(links().preview()).isEqualTo(new DropLinks.Report(0, 2));
      assertThat(links().mailAgain()).isEqualTo(new DropLinks.Report(0, 2));
      assertThat(scene.mails(reference)).isEqualTo(new SendMails.Report(2, 0, 0, 0));
      assertThat(links().mailAgain()).isEqualTo(new DropLinks.Report(0, 0));
      assertThat(staffLinksThatLive()).isEqualTo(2);
    }

    @Test
    void whatWasMailedBetweenTheRotationAndTheDeployEndsToo() {
      rotate(ALL, Reason.LEAKED);
      scene.mails(reference);
      deploys();

      assertThat(links().mailAgain()).isEqualTo(new DropLinks.Report(2, 2));
    }

    @Test
    void aRequestThatIsDecidedIsNotMailedAgain() {
      scene.mails(reference);
      decided();
      rotate(ALL, Reason.LEAKED);

      assertThat(links().mailAgain()).isEqualTo(new DropLinks.Report(0, 0));
    }

    @Test
    void aRotationThatIsRoutineMailsNothingAgain() {
      scene.mails(reference);
      rotate(ALL, Reason.ROUTINE);

      assertThat(links().mailAgain()).isEqualTo(new DropLinks.Report(0, 0));
    }

    private Decide.Outcome decided() {
      return scene
          .decide()
          .decide(scene.staffToken(reference, A), Scene.accept(scene.code(reference, A)));
    }

    private long staffLinksThatLive() {
      return scene
          .table
          .survey()
          .read()
          .contents(club.core.survey.Row.Content.Linked.class)
          .map(club.core.survey.Row.Content.Linked::link)
          .filter(link -> link.purpose() == Link.Purpose.STAFF && !link.isExpired(scene.now()))
          .count();
    }
  }

  private void deploys() {
    scene.pass(Duration.ofMinutes(1));
    scene.deploys(
        vault.read(KeyName.FOLLOW).text(),
        vault.read(KeyName.LINK).text(),
        vault.read(KeyName.CODE).text());
  }

  private Outcome rotate(Set<KeyName> names, Reason reason) {
    return rotation().rotate(names, reason);
  }

  private RotateKeys rotation() {
    return new RotateKeys(vault, links(), () -> key(made.incrementAndGet()), scene.clock());
  }

  private DropLinks links() {
    return new DropLinks(scene.table.survey(), scene.table.mending(), vault, scene.clock());
  }

  private static String key(int number) {
    return String.format("%064d", number);
  }
}
