package club.core.contract;

import static club.core.contract.Examples.ALICE;
import static club.core.contract.Examples.BOB;
import static club.core.contract.Examples.NOW;
import static club.core.contract.Examples.REFERENCE;
import static org.assertj.core.api.Assertions.assertThat;

import club.core.EmailAddress;
import club.core.mail.Blockage;
import club.core.mail.Blockage.Reason;
import club.core.mail.LedgerEntry;
import club.core.mail.LedgerEntry.State;
import club.core.mail.MailKind;
import club.core.mail.MailLabel;
import club.core.mail.Recipient;
import club.core.memory.Storage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The contract of [club.core.mail.Blocking], observed through [club.core.mail.Blockages].
public interface BlockingContract {
  Blockage EARLY = blockage(Reason.BOUNCE, NOW);
  Blockage LATE = blockage(Reason.BOUNCE, NOW.plusSeconds(60));
  Blockage COMPLAINT = blockage(Reason.COMPLAINT, NOW.plusSeconds(90));
  Blockage SUPPRESSED = blockage(Reason.SUPPRESSED, NOW.minusSeconds(30));
  Blockage GIVEN_UP = blockage(Reason.GIVEN_UP, NOW.minusSeconds(60));

  /// An empty one.
  Storage storage();

  @Test
  default void blocksOneAddressWhateverItsCase() {
    storage().blocking().block(ALICE, EARLY);

    assertThat(storage().blockages().find(ALICE)).contains(EARLY);
    assertThat(storage().blockages().find(new EmailAddress("Alice@staff.example"))).contains(EARLY);
    assertThat(storage().blockages().find(BOB)).isEmpty();
  }

  @Test
  default void leavesUnknownFactsEmpty() {
    Blockage bare = new Blockage(Reason.COMPLAINT, NOW, "", Optional.empty());

    storage().blocking().block(ALICE, bare);

    assertThat(storage().blockages().find(ALICE)).contains(bare);
  }

  @Test
  default void endsInTheSameStateWhateverTheOrderAndRepetitionOfReports() {
    for (List<Blockage> reports :
        List.of(
            List.of(EARLY, LATE, COMPLAINT, SUPPRESSED, GIVEN_UP),
            List.of(GIVEN_UP, COMPLAINT, LATE, EARLY, COMPLAINT, SUPPRESSED),
            List.of(SUPPRESSED, LATE, COMPLAINT, EARLY, GIVEN_UP, LATE))) {
      EmailAddress address = new EmailAddress("a" + reports.hashCode() + "@staff.example");

      reports.forEach(report -> storage().blocking().block(address, report));

      assertThat(storage().blockages().find(address)).contains(COMPLAINT);
    }
  }

  @Test
  default void keepsTheEarlierOfTwoAlikeReports() {
    storage().blocking().block(ALICE, LATE);
    storage().blocking().block(ALICE, EARLY);
    storage().blocking().block(ALICE, LATE);

    assertThat(storage().blockages().find(ALICE)).contains(EARLY);
  }

  @Test
  default void liftsABlockOnce() {
    storage().blocking().block(ALICE, COMPLAINT);

    assertThat(storage().blocking().lift(ALICE, NOW.plusSeconds(100))).isTrue();
    assertThat(storage().blocking().lift(ALICE, NOW.plusSeconds(101))).isFalse();
    assertThat(storage().blocking().lift(BOB, NOW)).isFalse();
    assertThat(storage().blockages().find(ALICE)).isEmpty();
    assertThat(storage().blockages().find(BOB)).isEmpty();
  }

  @Test
  default void ignoresOldReportsAfterABlockWasLifted() {
    storage().blocking().block(ALICE, EARLY);
    storage().blocking().lift(ALICE, NOW.plusSeconds(80));

    storage().blocking().block(ALICE, EARLY);
    storage().blocking().block(ALICE, LATE);

    assertThat(storage().blockages().find(ALICE)).isEmpty();
  }

  @Test
  default void blocksAgainForAMailSentAfterTheBlockWasLifted() {
    storage().blocking().block(ALICE, EARLY);
    storage().blocking().lift(ALICE, NOW.plusSeconds(80));

    storage().blocking().block(ALICE, COMPLAINT);

    assertThat(storage().blockages().find(ALICE)).contains(COMPLAINT);
  }

  @Test
  default void tellsWhatASuppressionIsFromARefusalWhichOutweighsIt() {
    storage().blocking().block(ALICE, GIVEN_UP);
    storage().blocking().block(ALICE, SUPPRESSED);
    assertThat(storage().blockages().find(ALICE)).contains(SUPPRESSED);

    storage().blocking().block(ALICE, EARLY);
    assertThat(storage().blockages().find(ALICE)).contains(EARLY);
  }

  @Test
  default void anArrivalLiftsWhatDoesNotStopMail() {
    storage().blocking().block(ALICE, GIVEN_UP);
    Instant since = GIVEN_UP.since();

    storage().blocking().reached(ALICE, since.minusSeconds(1));
    assertThat(storage().blockages().find(ALICE)).contains(GIVEN_UP);

    storage().blocking().reached(ALICE, since);
    storage().blocking().block(ALICE, GIVEN_UP);
    assertThat(storage().blockages().find(ALICE)).isEmpty();

    Blockage later = blockage(Reason.GIVEN_UP, since.plusSeconds(1));
    storage().blocking().block(ALICE, later);
    assertThat(storage().blockages().find(ALICE)).contains(later);
  }

  @Test
  default void anArrivalLiftsNoOtherBlock() {
    for (Blockage blockage : List.of(SUPPRESSED, EARLY, COMPLAINT)) {
      storage().blocking().block(ALICE, blockage);

      storage().blocking().reached(ALICE, NOW.plusSeconds(3600));

      assertThat(storage().blockages().find(ALICE)).contains(blockage);
    }
    storage().blocking().reached(BOB, NOW);
    assertThat(storage().blockages().find(BOB)).isEmpty();
  }

  @Test
  default void holdsBackASentMailThatCameBack() {
    LedgerEntry mail = sent("id-1");
    Instant later = NOW.plus(Duration.ofMinutes(1));

    storage().blocking().holdBack(mail, "id-1", later);

    assertThat(storage().unfinished().blocked())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.id()).isEqualTo(mail.id());
              assertThat(entry.state()).isEqualTo(State.BLOCKED);
              assertThat(entry.since()).isEqualTo(later);
              assertThat(entry.attempts()).isEqualTo(1);
            });
    assertThat(storage().ledger().due(REFERENCE)).hasSize(2);
  }

  @Test
  default void holdsBackNoMailThatWasSentAgainMeanwhile() {
    LedgerEntry mail = sent("id-2");

    storage().blocking().holdBack(mail, "id-1", NOW);

    assertThat(storage().unfinished().blocked()).isEmpty();
  }

  @Test
  default void holdsBackNoMailThatDoesNotExist() {
    sent("id-1");
    LedgerEntry unwritten =
        LedgerEntry.due(REFERENCE, 9, MailKind.DECISION, new Recipient.Reviewer(ALICE), NOW);

    storage().blocking().holdBack(unwritten, "id-1", NOW);

    assertThat(storage().unfinished().blocked()).isEmpty();
    assertThat(storage().unfinished().about(REFERENCE)).hasSize(3);
  }

  private LedgerEntry sent(String messageId) {
    var submission = Examples.submission(Examples.received(REFERENCE), "k", "b");
    storage().intake().store(submission);
    LedgerEntry mail = submission.mails().getFirst();
    storage().ledger().claim(mail, List.of(), NOW);
    storage().ledger().settle(mail, State.SENT, messageId, NOW);
    return mail;
  }

  private static Blockage blockage(Reason reason, Instant since) {
    return new Blockage(
        reason, since, "General", Optional.of(new MailLabel(MailKind.REVIEW, REFERENCE, 1)));
  }
}
