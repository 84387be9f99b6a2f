package club.core.contract;

import static club.core.contract.Examples.ALICE;
import static club.core.contract.Examples.NOW;
import static club.core.contract.Examples.REFERENCE;
import static org.assertj.core.api.Assertions.assertThat;

import club.core.mail.Deliveries.Return;
import club.core.mail.LedgerEntry;
import club.core.mail.LedgerEntry.State;
import club.core.mail.MailKind;
import club.core.mail.Recipient;
import club.core.memory.Storage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The contract of [club.core.mail.Deliveries].
public interface DeliveriesContract {
  Instant LATER = NOW.plus(Duration.ofHours(14));

  /// An empty one.
  Storage storage();

  @Test
  default void takesBackAMailThatWasGivenUp() {
    LedgerEntry mail = sent("m1");

    assertThat(back(mail, "m1")).isEqualTo(Return.SENT_AGAIN);

    LedgerEntry now = now(mail);
    assertThat(now.state()).isEqualTo(State.RETURNED);
    assertThat(now.since()).isEqualTo(LATER);
    assertThat(now.attempts()).isZero();
    assertThat(now.returns()).isEqualTo(1);
    assertThat(storage().unfinished().all()).contains(now);
    assertThat(storage().ledger().due(REFERENCE)).hasSize(2);
  }

  @Test
  default void repeatsItsAnswerToARepeatedReport() {
    LedgerEntry mail = sent("m1");
    back(mail, "m1");
    LedgerEntry once = now(mail);

    assertThat(storage().deliveries().returned(mail, "m1", LATER.plusSeconds(60)))
        .isEqualTo(Return.SENT_AGAIN);
    assertThat(now(mail)).isEqualTo(once);
  }

  @Test
  default void leavesAMailThatArrivedWhicheverReportComesFirst() {
    LedgerEntry mail = sent("m1");
    arrives(mail, "m1");
    assertThat(back(mail, "m1")).isEqualTo(Return.IGNORED);
    assertThat(now(mail).state()).isEqualTo(State.SENT);

    LedgerEntry other = sent(storage().ledger().due(REFERENCE).getFirst(), "m2");
    back(other, "m2");
    arrives(other, "m2");
    assertThat(back(other, "m2")).isEqualTo(Return.IGNORED);
    assertThat(now(other).state()).isEqualTo(State.SENT);
    assertThat(now(other).returns()).isZero();
    assertThat(storage().unfinished().all()).hasSize(1);
  }

  @Test
  default void cancelsASecondSendingThatIsDueAlready() {
    LedgerEntry mail = sent("m1");
    back(mail, "m1");
    storage().unfinished().wake(now(mail), LATER);

    arrives(mail, "m1");

    assertThat(now(mail).state()).isEqualTo(State.SENT);
    assertThat(storage().ledger().due(REFERENCE)).doesNotContain(mail).hasSize(2);
  }

  @Test
  default void doesNotHoldUpASecondSendingThatIsUnderWay() {
    LedgerEntry mail = sent("m1");
    back(mail, "m1");
    claimAgain(mail);

    arrives(mail, "m1");

    assertThat(now(mail).state()).isEqualTo(State.CLAIMED);
  }

  @Test
  default void ignoresReportsOfAnEarlierMessage() {
    LedgerEntry mail = sent("m1");
    back(mail, "m1");
    sentAgain(mail, "m2");

    assertThat(back(mail, "m1")).isEqualTo(Return.IGNORED);
    assertThat(now(mail).state()).isEqualTo(State.SENT);
    back(mail, "m2");
    arrives(mail, "m1");

    assertThat(now(mail).state()).isEqualTo(State.RETURNED);
  }

  @Test
  default void ignoresReportsOfAMessageThatWasRenewed() {
    LedgerEntry mail = sent("m1");
    back(mail, "m1");
    storage().mending().mailAgain(now(mail), LATER);
    LedgerEntry renewed = now(mail);

    back(mail, "m1");
    arrives(mail, "m1");

    assertThat(renewed.returns()).isZero();
    assertThat(now(mail).state()).isEqualTo(State.DUE);
  }

  @Test
  default void learnsOfAReturnBeforeItKnowsTheMessage() {
    LedgerEntry mail = claimed();
    assertThat(back(mail, "m1")).isEqualTo(Return.IGNORED);

    storage().ledger().settle(mail, State.SENT, "m1", NOW);

    assertThat(now(mail).state()).isEqualTo(State.RETURNED);
    assertThat(now(mail).attempts()).isZero();
    arrives(mail, "m1");
    assertThat(now(mail).state()).isEqualTo(State.SENT);
  }

  @Test
  default void learnsOfBothBeforeItKnowsTheMessage() {
    LedgerEntry mail = claimed();
    back(mail, "m1");
    arrives(mail, "m1");

    storage().ledger().settle(mail, State.SENT, "m1", NOW);

    assertThat(now(mail).state()).isEqualTo(State.SENT);
    assertThat(back(mail, "m1")).isEqualTo(Return.IGNORED);
  }

  @Test
  default void givesAMailUpAfterThreeFurtherSendings() {
    LedgerEntry mail = sent("m1");
    for (int number = 1; number <= LedgerEntry.RESENDS; number++) {
      assertThat(back(mail, "m" + number)).isEqualTo(Return.SENT_AGAIN);
      sentAgain(mail, "m" + (number + 1));
    }

    assertThat(back(mail, "m4")).isEqualTo(Return.GIVEN_UP);
    assertThat(back(mail, "m4")).isEqualTo(Return.GIVEN_UP);

    assertThat(storage().unfinished().blocked()).containsExactly(now(mail));
    assertThat(now(mail).state()).isEqualTo(State.BLOCKED);
    assertThat(now(mail).returns()).isEqualTo(4);
    arrives(mail, "m4");
    assertThat(now(mail).state()).isEqualTo(State.SENT);
    assertThat(storage().unfinished().blocked()).isEmpty();
  }

  @Test
  default void leavesAMailThatIsHeldBackForItsAddress() {
    LedgerEntry mail = sent("m1");
    storage().blocking().holdBack(mail, "m1", LATER);

    arrives(mail, "m1");
    back(mail, "m1");

    assertThat(now(mail).state()).isEqualTo(State.BLOCKED);
  }

  @Test
  default void endsInTheSameStateHoweverReportsMeet() {
    LedgerEntry mail = sent("m1");

    Race.of(
        6,
        i -> {
          if (i % 2 == 0) {
            arrives(mail, "m1");
          } else {
            back(mail, "m1");
          }
          return true;
        });

    assertThat(now(mail).state()).isEqualTo(State.SENT);
    assertThat(now(mail).returns()).isZero();
  }

  @Test
  default void recordsNothingOfAMailThatDoesNotExist() {
    sent("m1");
    LedgerEntry unwritten =
        LedgerEntry.due(REFERENCE, 9, MailKind.DECISION, new Recipient.Reviewer(ALICE), NOW);

    arrives(unwritten, "m1");

    assertThat(back(unwritten, "m2")).isEqualTo(Return.IGNORED);
    assertThat(storage().unfinished().about(REFERENCE)).hasSize(3);
  }

  @Test
  default void settlesAMailWhoseAnswerWasLost() {
    for (State state : List.of(State.UNKNOWN, State.PARKED)) {
      LedgerEntry mail = due(state);
      storage().ledger().claim(mail, List.of(), NOW);
      storage().ledger().settle(mail, state, "lost", NOW);

      storage().deliveries().accepted(mail, "m1", NOW, LATER);

      assertThat(now(mail).state()).isEqualTo(State.SENT);
      assertThat(now(mail).since()).isEqualTo(LATER);
      assertThat(storage().unfinished().all()).doesNotContain(now(mail));
      assertThat(back(mail, "m1")).isEqualTo(Return.SENT_AGAIN);
    }
  }

  @Test
  default void settlesAMailThatIsStillClaimedOnce() {
    LedgerEntry mail = claimed();

    storage().deliveries().accepted(mail, "m1", NOW, LATER);
    storage().ledger().settle(mail, State.SENT, "m1", LATER);
    storage().deliveries().accepted(mail, "m2", NOW, LATER);

    assertThat(now(mail).state()).isEqualTo(State.SENT);
    assertThat(back(mail, "m2")).isEqualTo(Return.IGNORED);
    assertThat(back(mail, "m1")).isEqualTo(Return.SENT_AGAIN);
  }

  @Test
  default void settlesNothingByAMessageOfBefore() {
    LedgerEntry mail = sent("m1");
    back(mail, "m1");
    storage().deliveries().accepted(mail, "m1", NOW, LATER);
    assertThat(now(mail).state()).isEqualTo(State.RETURNED);
    claimAgain(mail);

    storage().deliveries().accepted(mail, "m1", NOW, LATER);

    assertThat(now(mail).state()).isEqualTo(State.CLAIMED);
  }

  @Test
  default void settlesNoMailThatIsDueOrDoesNotExist() {
    LedgerEntry mail = due(State.DUE);

    storage().deliveries().accepted(mail, "m1", NOW, LATER);
    storage()
        .deliveries()
        .accepted(
            LedgerEntry.due(REFERENCE, 9, MailKind.DECISION, new Recipient.Reviewer(ALICE), NOW),
            "m1",
            NOW,
            LATER);

    assertThat(now(mail)).isEqualTo(mail);
    assertThat(storage().unfinished().about(REFERENCE)).containsExactly(mail);
  }

  private LedgerEntry due(State wanted) {
    LedgerEntry mail =
        LedgerEntry.due(
            REFERENCE,
            wanted == State.PARKED ? 2 : 1,
            MailKind.REVIEW,
            new Recipient.Reviewer(ALICE),
            NOW);
    storage().outbox().add(mail);
    return mail;
  }

  private Return back(LedgerEntry mail, String messageId) {
    return storage().deliveries().returned(mail, messageId, LATER);
  }

  private void arrives(LedgerEntry mail, String messageId) {
    storage().deliveries().arrived(mail, messageId, LATER);
  }

  private LedgerEntry claimed() {
    var submission = Examples.submission(Examples.received(REFERENCE), "k", "b");
    storage().intake().store(submission);
    LedgerEntry mail = submission.mails().getFirst();
    storage().ledger().claim(mail, List.of(), NOW);
    return mail;
  }

  private LedgerEntry sent(String messageId) {
    LedgerEntry mail = claimed();
    storage().ledger().settle(mail, State.SENT, messageId, NOW);
    return mail;
  }

  private LedgerEntry sent(LedgerEntry due, String messageId) {
    storage().ledger().claim(due, List.of(), NOW);
    storage().ledger().settle(due, State.SENT, messageId, NOW);
    return due;
  }

  private void claimAgain(LedgerEntry mail) {
    assertThat(storage().unfinished().wake(now(mail), LATER)).isTrue();
    assertThat(storage().ledger().claim(now(mail), List.of(), LATER)).isTrue();
  }

  private void sentAgain(LedgerEntry mail, String messageId) {
    claimAgain(mail);
    storage().ledger().settle(mail, State.SENT, messageId, LATER);
  }

  private LedgerEntry now(LedgerEntry mail) {
    List<LedgerEntry> about = storage().unfinished().about(REFERENCE);
    return about.stream().filter(one -> one.id().equals(mail.id())).findAny().orElseThrow();
  }
}
