package club.core.contract;

import static club.core.contract.Examples.NOW;
import static club.core.contract.Examples.REFERENCE;
import static org.assertj.core.api.Assertions.assertThat;

import club.core.mail.LedgerEntry;
import club.core.mail.LedgerEntry.State;
import club.core.mail.Resending;
import club.core.memory.Storage;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The contract of [Resending].
public interface ResendingContract {
  /// An empty one.
  Storage storage();

  @Test
  default void makesASentMailDueOnce() {
    LedgerEntry mail = settled(State.SENT);
    Instant later = NOW.plusSeconds(3601);

    List<Boolean> all =
        Race.of(4, i -> storage().resending().again(mail, later.minusSeconds(3600), later));

    assertThat(all).containsOnlyOnce(true);
    assertThat(storage().ledger().due(REFERENCE))
        .contains(
            LedgerEntry.due(REFERENCE, mail.generation(), mail.kind(), mail.recipient(), later));
    assertThat(storage().unfinished().all())
        .extracting(LedgerEntry::id)
        .containsOnlyOnce(mail.id());
  }

  @Test
  default void leavesAMailThatWasSentSince() {
    LedgerEntry mail = settled(State.SENT);

    assertThat(storage().resending().again(mail, NOW, NOW.plusSeconds(1))).isFalse();
  }

  @Test
  default void leavesAMailThatWasNotSent() {
    LedgerEntry mail = settled(State.PARKED);

    assertThat(storage().resending().again(mail, NOW.plusSeconds(1), NOW.plusSeconds(1))).isFalse();
  }

  @Test
  default void leavesItDueWhenTheEarlierMessageIsReportedLate() {
    LedgerEntry mail = settled(State.SENT);
    storage().resending().again(mail, NOW.plusSeconds(1), NOW.plusSeconds(1));

    storage().deliveries().arrived(mail, "id", NOW.plusSeconds(2));

    assertThat(storage().ledger().due(REFERENCE))
        .extracting(LedgerEntry::id)
        .containsOnlyOnce(mail.id());
  }

  @Test
  default void addsNoMail() {
    LedgerEntry mail =
        Examples.submission(Examples.received(REFERENCE), "key", "body").mails().getFirst();

    assertThat(storage().resending().again(mail, NOW.plusSeconds(1), NOW.plusSeconds(1))).isFalse();
    assertThat(storage().ledger().due(REFERENCE)).isEmpty();
  }

  private LedgerEntry settled(State state) {
    var submission = Examples.submission(Examples.received(REFERENCE), "key", "body");
    storage().intake().store(submission);
    LedgerEntry mail = submission.mails().getFirst();
    storage().ledger().claim(mail, List.of(), NOW);
    storage().ledger().settle(mail, state, "id", NOW);
    return mail;
  }
}
