package club.core.contract;

import static club.core.contract.Examples.NOW;
import static club.core.contract.Examples.OTHER_REFERENCE;
import static club.core.contract.Examples.REFERENCE;
import static org.assertj.core.api.Assertions.assertThat;

import club.core.Language;
import club.core.Reference;
import club.core.mail.LedgerEntry;
import club.core.mail.LedgerEntry.State;
import club.core.mail.Unfinished;
import club.core.memory.Storage;
import club.core.request.JoinRequest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The contract of [Unfinished].
public interface UnfinishedContract {
  /// An empty one.
  Storage storage();

  @Test
  default void listsUnsentMailsOldestFirst() {
    store(OTHER_REFERENCE, NOW.plusMillis(1));
    store(REFERENCE, NOW);

    assertThat(storage().unfinished().all())
        .extracting(LedgerEntry::reference)
        .containsExactly(
            REFERENCE, REFERENCE, REFERENCE, OTHER_REFERENCE, OTHER_REFERENCE, OTHER_REFERENCE);
  }

  @Test
  default void listsAMailInEveryStateButSent() {
    List<LedgerEntry> mails = store(REFERENCE, NOW);
    mails.forEach(mail -> storage().ledger().claim(mail, List.of(), NOW));
    storage().ledger().settle(mails.get(0), State.SENT, "id", NOW);
    storage().ledger().settle(mails.get(1), State.UNKNOWN, "timeout", NOW);

    assertThat(storage().unfinished().all())
        .extracting(LedgerEntry::state)
        .containsExactlyInAnyOrder(State.UNKNOWN, State.CLAIMED);
  }

  @Test
  default void keepsTheOrderInWhichMailsBecameDueWhateverHappensToThem() {
    LedgerEntry first = store(REFERENCE, NOW).getFirst();
    store(OTHER_REFERENCE, NOW.plusSeconds(1));
    storage().ledger().claim(first, List.of(), NOW.plusSeconds(2));

    assertThat(storage().unfinished().all())
        .extracting(LedgerEntry::reference)
        .startsWith(REFERENCE, REFERENCE, REFERENCE);
  }

  @Test
  default void makesAMailDueAgain() {
    LedgerEntry mail = store(REFERENCE, NOW).getFirst();
    storage().ledger().claim(mail, List.of(), NOW);
    LedgerEntry claimed = claimed();
    Instant later = NOW.plusSeconds(600);

    assertThat(storage().unfinished().wake(claimed, later)).isTrue();

    assertThat(storage().ledger().due(REFERENCE))
        .contains(
            new LedgerEntry(
                mail.reference(),
                mail.generation(),
                mail.kind(),
                mail.recipient(),
                State.DUE,
                1,
                later,
                0));
  }

  @Test
  default void wakesAnUnclaimedMail() {
    LedgerEntry mail = store(REFERENCE, NOW).getFirst();

    assertThat(storage().unfinished().wake(mail, NOW.plusSeconds(600))).isTrue();
    assertThat(storage().ledger().due(REFERENCE)).hasSize(3).doesNotContain(mail);
  }

  @Test
  default void countsAWakeOfAnUnclaimedMailAsATry() {
    LedgerEntry mail = store(REFERENCE, NOW).getFirst();

    storage().unfinished().wake(mail, NOW.plusSeconds(600));
    LedgerEntry once = due(mail);
    storage().unfinished().wake(once, NOW.plusSeconds(1200));

    assertThat(once.attempts()).isEqualTo(1);
    assertThat(due(mail).attempts()).isEqualTo(2);
    assertThat(storage().ledger().claim(due(mail), List.of(), NOW)).isTrue();
    assertThat(claimed().attempts()).isEqualTo(3);
  }

  @Test
  default void leavesAMailThatHasChangedSinceItWasRead() {
    LedgerEntry mail = store(REFERENCE, NOW).getFirst();
    storage().ledger().claim(mail, List.of(), NOW);
    LedgerEntry claimed = claimed();
    storage().ledger().settle(mail, State.SENT, "id", NOW);

    assertThat(storage().unfinished().wake(mail, NOW)).isFalse();
    assertThat(storage().unfinished().wake(claimed, NOW)).isFalse();
    assertThat(storage().ledger().due(REFERENCE)).hasSize(2);
  }

  @Test
  default void wakesAMailOnceForSeveralReaders() {
    LedgerEntry mail = store(REFERENCE, NOW).getFirst();
    storage().ledger().claim(mail, List.of(), NOW);
    LedgerEntry claimed = claimed();

    List<Boolean> woken =
        Race.of(6, i -> storage().unfinished().wake(claimed, NOW.plusSeconds(600 + i)));

    assertThat(woken).containsOnlyOnce(true);
  }

  @Test
  default void listsBlockedMailsSeparately() {
    LedgerEntry mail = block(store(REFERENCE, NOW).getFirst());

    assertThat(storage().unfinished().blocked()).containsExactly(mail);
    assertThat(storage().unfinished().all()).hasSize(2);
    assertThat(storage().ledger().due(REFERENCE)).hasSize(2);
  }

  @Test
  default void wakesAMailWhoseAddressWasBlocked() {
    LedgerEntry mail = block(store(REFERENCE, NOW).getFirst());

    assertThat(storage().unfinished().wake(mail, NOW.plusSeconds(600))).isTrue();

    assertThat(storage().unfinished().blocked()).isEmpty();
    assertThat(storage().unfinished().all()).hasSize(3);
    assertThat(storage().ledger().due(REFERENCE)).hasSize(3);
  }

  @Test
  default void listsEveryMailOfARequestWhateverItsState() {
    List<LedgerEntry> mails = store(REFERENCE, NOW);
    store(OTHER_REFERENCE, NOW);
    block(mails.getFirst());
    storage().ledger().claim(mails.getLast(), List.of(), NOW);
    storage().ledger().settle(mails.getLast(), State.SENT, "id", NOW);

    assertThat(storage().unfinished().about(REFERENCE))
        .extracting(LedgerEntry::id)
        .isSorted()
        .containsExactlyInAnyOrderElementsOf(mails.stream().map(LedgerEntry::id).toList());
  }

  private LedgerEntry block(LedgerEntry mail) {
    storage().ledger().claim(mail, List.of(), NOW);
    storage().ledger().settle(mail, State.BLOCKED, "AddressBlocked", NOW);
    return storage().unfinished().blocked().getFirst();
  }

  private LedgerEntry due(LedgerEntry mail) {
    return storage().ledger().due(REFERENCE).stream()
        .filter(entry -> entry.id().equals(mail.id()))
        .findAny()
        .orElseThrow();
  }

  private LedgerEntry claimed() {
    return storage().unfinished().all().stream()
        .filter(entry -> entry.state() == State.CLAIMED)
        .findAny()
        .orElseThrow();
  }

  private List<LedgerEntry> store(Reference reference, Instant at) {
    JoinRequest request =
        JoinRequest.received(reference, Examples.shortApplication(), Language.FRENCH, at);
    var submission = Examples.submission(request, "key " + reference, "body");
    storage().intake().store(submission);
    return submission.mails();
  }
}
