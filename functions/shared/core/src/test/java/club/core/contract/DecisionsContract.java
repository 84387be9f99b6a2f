package club.core.contract;

import static club.core.contract.Examples.ALICE;
import static club.core.contract.Examples.BOB;
import static club.core.contract.Examples.NOW;
import static club.core.contract.Examples.OTHER_REFERENCE;
import static club.core.contract.Examples.REFERENCE;
import static club.core.contract.Examples.TODAY;
import static club.core.contract.Examples.acceptance;
import static club.core.contract.Examples.refusal;
import static club.core.contract.Examples.reviewable;
import static org.assertj.core.api.Assertions.assertThat;

import club.core.link.Link;
import club.core.link.Links;
import club.core.link.Tries;
import club.core.mail.LedgerEntry;
import club.core.memory.Storage;
import club.core.register.Member;
import club.core.register.Since;
import club.core.request.Decisions;
import club.core.request.Decisions.Written;
import club.core.request.JoinRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The contract of [Decisions].
public interface DecisionsContract {
  /// An empty one.
  Storage storage();

  @Test
  default void writesARefusalWithItsMails() {
    Decisions.Transition refusal = refusal(reviewable(storage(), REFERENCE), ALICE);

    assertThat(storage().decisions().write(refusal)).isEqualTo(Written.DONE);

    assertThat(storage().requests().find(REFERENCE)).contains(refusal.after());
    assertThat(storage().ledger().due(REFERENCE)).containsAll(refusal.mails());
  }

  @Test
  default void leavesTheListUnchangedOnARefusal() {
    storage().decisions().write(refusal(reviewable(storage(), REFERENCE), ALICE));

    assertThat(storage().registers().read().version()).isZero();
  }

  @Test
  default void listsTheMemberOnAnAcceptance() {
    JoinRequest request = reviewable(storage(), REFERENCE);
    Decisions.Transition acceptance = acceptance(request, ALICE, 0);

    assertThat(storage().decisions().write(acceptance)).isEqualTo(Written.DONE);

    assertThat(storage().requests().find(REFERENCE)).contains(acceptance.after());
    var register = storage().registers().read();
    assertThat(register.version()).isEqualTo(1);
    assertThat(register.changedOn()).contains(TODAY);
    assertThat(register.members()).containsExactly(Examples.member(request));
  }

  @Test
  default void changesTheListOnTheDayOfTheListing() {
    storage().registerChanges().write(Examples.added(other()), 0);
    long version = storage().registers().read().version();

    storage().decisions().write(acceptance(reviewable(storage(), REFERENCE), ALICE, version));

    assertThat(storage().registers().read().changedOn()).contains(TODAY);
    assertThat(storage().registers().read().version()).isEqualTo(version + 1);
  }

  @Test
  default void forgetsTheTriesOnTheLink() {
    JoinRequest request = reviewable(storage(), REFERENCE);
    String hash = Examples.staffLink(REFERENCE, ALICE).hash();
    storage().attempts().count(Examples.staffLink(REFERENCE, ALICE), Tries.NONE, NOW);

    storage().decisions().write(refusal(request, ALICE));

    assertThat(storage().links().find(Link.Purpose.STAFF, hash))
        .contains(new Links.Found(Examples.staffLink(REFERENCE, ALICE), Tries.NONE));
  }

  @Test
  default void keepsTheTriesWhereItIsOvertaken() {
    JoinRequest request = reviewable(storage(), REFERENCE);
    String hash = Examples.staffLink(REFERENCE, ALICE).hash();
    storage().attempts().count(Examples.staffLink(REFERENCE, ALICE), Tries.NONE, NOW);
    storage().decisions().write(refusal(request, BOB));

    storage().decisions().write(refusal(request, ALICE));

    assertThat(storage().links().find(Link.Purpose.STAFF, hash))
        .map(Links.Found::tries)
        .contains(new Tries(1, Optional.empty()));
  }

  @Test
  default void isOvertakenWhereAnotherDecisionStands() {
    JoinRequest request = reviewable(storage(), REFERENCE);
    Decisions.Transition first = refusal(request, ALICE);
    storage().decisions().write(first);

    assertThat(storage().decisions().write(acceptance(request, BOB, 0)))
        .isEqualTo(Written.OVERTAKEN);

    assertThat(storage().requests().find(REFERENCE)).contains(first.after());
    assertThat(storage().registers().read().version()).isZero();
  }

  @Test
  default void isOvertakenByItself() {
    Decisions.Transition refusal = refusal(reviewable(storage(), REFERENCE), ALICE);
    storage().decisions().write(refusal);

    assertThat(storage().decisions().write(refusal)).isEqualTo(Written.OVERTAKEN);
  }

  @Test
  default void isOvertakenWhereTheRegisterHasMoved() {
    JoinRequest request = reviewable(storage(), REFERENCE);
    storage().registerChanges().write(Examples.added(other()), 0);

    assertThat(storage().decisions().write(acceptance(request, ALICE, 0)))
        .isEqualTo(Written.OVERTAKEN);

    assertThat(storage().requests().find(REFERENCE)).contains(request);
    assertThat(storage().ledger().due(REFERENCE)).hasSize(1);
    assertThat(storage().registers().read().members()).containsExactly(other());
  }

  @Test
  default void isOvertakenWhereTheLinkHasExpired() {
    JoinRequest request = reviewable(storage(), REFERENCE);

    assertThat(storage().decisions().write(at(refusal(request, ALICE), NOW.plus(Link.LIFE))))
        .isEqualTo(Written.OVERTAKEN);

    assertThat(storage().requests().find(REFERENCE)).contains(request);
    assertThat(storage().ledger().due(REFERENCE)).hasSize(1);
  }

  @Test
  default void decidesUntilTheLastInstantOfALink() {
    JoinRequest request = reviewable(storage(), REFERENCE);
    Instant last = NOW.plus(Link.LIFE).minusNanos(1);

    assertThat(storage().decisions().write(at(refusal(request, ALICE), last)))
        .isEqualTo(Written.DONE);
  }

  @Test
  default void isOvertakenWhereThereIsNoLink() {
    JoinRequest request = Examples.received(REFERENCE);
    storage().intake().store(Examples.submission(request, "key", "body"));

    assertThat(storage().decisions().write(refusal(request, ALICE))).isEqualTo(Written.OVERTAKEN);
  }

  @Test
  default void writesOneOfSeveralSimultaneousDecisions() {
    JoinRequest request = reviewable(storage(), REFERENCE);

    List<Written> all =
        Race.of(
            6,
            i ->
                storage()
                    .decisions()
                    .write(i % 2 == 0 ? refusal(request, ALICE) : acceptance(request, BOB, 0)));

    assertThat(all).containsOnlyOnce(Written.DONE);
    assertThat(storage().requests().find(REFERENCE).orElseThrow().entries()).isEqualTo(2);
    assertThat(storage().ledger().due(REFERENCE))
        .extracting(LedgerEntry::id)
        .doesNotHaveDuplicates()
        .hasSize(4);
  }

  @Test
  default void listsOneOfTwoMembersDecidedAtOneVersion() {
    JoinRequest one = reviewable(storage(), REFERENCE);
    JoinRequest two = reviewable(storage(), OTHER_REFERENCE);

    List<Written> all =
        Race.of(2, i -> storage().decisions().write(acceptance(i == 0 ? one : two, ALICE, 0)));

    assertThat(all).containsExactlyInAnyOrder(Written.DONE, Written.OVERTAKEN);
    assertThat(storage().registers().read().members()).hasSize(1);
    assertThat(storage().registers().read().version()).isEqualTo(1);
  }

  private static Member other() {
    return Examples.member(
        "Bibliothèque d’Ailleurs", new Since.OnOrBefore(TODAY.minusDays(1), Optional.empty()));
  }

  private static Decisions.Transition at(Decisions.Transition transition, Instant now) {
    return new Decisions.Transition(
        transition.before(),
        transition.after(),
        transition.link(),
        now,
        transition.mails(),
        transition.listing());
  }
}
