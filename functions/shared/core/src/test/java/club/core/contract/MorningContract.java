package club.core.contract;

import static club.core.contract.Examples.ALICE;
import static club.core.contract.Examples.NOW;
import static club.core.contract.Examples.OTHER_REFERENCE;
import static club.core.contract.Examples.REFERENCE;
import static club.core.contract.Examples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import club.core.Reference;
import club.core.mail.LedgerEntry;
import club.core.mail.LedgerEntry.State;
import club.core.mail.MailKind;
import club.core.mail.Recipient;
import club.core.memory.Storage;
import club.core.morning.Digest;
import club.core.request.Decision;
import club.core.request.JoinRequest;
import club.core.request.Status;
import club.core.request.Verdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The contract of [club.core.morning.Mornings], [club.core.morning.MorningNotes],
/// [club.core.morning.Expiries], and of [club.core.mail.Outbox#again].
public interface MorningContract {
  /// An empty one.
  Storage storage();

  @Test
  default void remembersTheLastMorning() {
    assertThat(storage().mornings().last()).isEmpty();
    assertThat(storage().morningNotes().usualDays()).isEmpty();

    storage().mornings().complete(TODAY, Optional.of(3));
    storage().mornings().complete(TODAY, Optional.of(3));

    assertThat(storage().mornings().last()).contains(TODAY);
    assertThat(storage().morningNotes().usualDays()).contains(3);

    storage().mornings().complete(TODAY.plusDays(1), Optional.empty());

    assertThat(storage().mornings().last()).contains(TODAY.plusDays(1));
    assertThat(storage().morningNotes().usualDays()).isEmpty();
  }

  @Test
  default void storesOneDigestADayWithItsMails() {
    List<LedgerEntry> mails =
        LedgerEntry.due(Digest.reference(TODAY), 1, MailKind.DIGEST, List.of(ALICE), NOW);
    Digest digest =
        new Digest(
            TODAY,
            42,
            List.of(new Digest.Open(REFERENCE, NOW)),
            List.of(OTHER_REFERENCE),
            1,
            2,
            new Digest.Account(3, 4, 5, 6),
            Optional.of(NOW));

    assertThat(storage().mornings().add(digest, mails)).isTrue();
    assertThat(storage().mornings().add(digest, mails)).isFalse();

    assertThat(storage().morningNotes().digest(digest.reference())).contains(digest);
    assertThat(storage().morningNotes().digest(Digest.reference(TODAY.plusDays(1)))).isEmpty();
    assertThat(storage().ledger().due(digest.reference())).isEqualTo(mails);
  }

  @Test
  default void keepsAnEmptyDigest() {
    Digest digest =
        new Digest(
            TODAY, 0, List.of(), List.of(), 0, 0, new Digest.Account(0, 0, 0, 0), Optional.empty());

    storage().mornings().add(digest, List.of());

    assertThat(storage().morningNotes().digest(digest.reference())).contains(digest);
  }

  @Test
  default void makesAMailDueAgainIfItIsAsItWasRead() {
    LedgerEntry due =
        LedgerEntry.due(REFERENCE, 1, MailKind.REVIEW, new Recipient.Reviewer(ALICE), NOW);
    storage().outbox().add(due);
    storage().ledger().claim(due, List.of(), NOW);
    storage().ledger().settle(due, State.SENT, "0102", NOW);
    LedgerEntry sent = storage().unfinished().about(REFERENCE).getFirst();

    assertThat(storage().outbox().again(sent, NOW.plusSeconds(9))).isTrue();
    assertThat(storage().outbox().again(sent, NOW.plusSeconds(9))).isFalse();

    assertThat(storage().ledger().due(REFERENCE))
        .containsExactly(
            LedgerEntry.due(REFERENCE, 1, MailKind.REVIEW, due.recipient(), NOW.plusSeconds(9)));
    assertThat(storage().unfinished().all()).hasSize(1);
  }

  @Test
  default void writesAnExpiryOnceWithItsMails() {
    Reference reference = REFERENCE;
    JoinRequest asked = Examples.received(reference);
    storage().intake().store(Examples.submission(asked, "key", "body"));
    JoinRequest questioned =
        asked.decided(
            new Decision(
                Verdict.ASK,
                ALICE,
                Optional.empty(),
                NOW,
                Optional.of("From when?"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    storage().expiries().write(asked, questioned, List.of());
    JoinRequest expired = questioned.expired(NOW.plusSeconds(5));
    LedgerEntry mail =
        LedgerEntry.due(
            reference, 1, MailKind.EXPIRY, new Recipient.Applicant(), NOW.plusSeconds(5));

    assertThat(storage().waitingRequests().in(Status.QUESTIONED)).containsExactly(questioned);
    assertThat(storage().expiries().write(questioned, expired, List.of(mail))).isTrue();
    assertThat(storage().expiries().write(questioned, expired, List.of(mail))).isFalse();

    assertThat(storage().requests().find(reference)).contains(expired);
    assertThat(storage().waitingRequests().in(Status.QUESTIONED)).isEmpty();
    assertThat(storage().ledger().due(reference)).contains(mail);
    assertThat(storage().survey().read().history()).contains(expired.last());
  }
}
