package club.core.contract;

import static club.core.contract.Examples.NOW;
import static club.core.contract.Examples.OTHER_REFERENCE;
import static club.core.contract.Examples.REFERENCE;
import static club.core.contract.Examples.received;
import static club.core.contract.Examples.submission;
import static org.assertj.core.api.Assertions.assertThat;

import club.core.Reference;
import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import club.core.memory.Storage;
import club.core.request.Intake;
import club.core.request.JoinRequest;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The contract of [club.core.request.Suspects] and [club.core.request.Release].
public interface SuspectsContract {
  /// An empty one.
  Storage storage();

  @Test
  default void areTheRequestsThatWereStoredWithoutMails() {
    JoinRequest suspect = aside(REFERENCE);
    storage().intake().store(submission(received(OTHER_REFERENCE), "other", "body"));

    assertThat(storage().suspects().all()).containsExactly(suspect);
    assertThat(storage().requests().find(REFERENCE)).contains(suspect);
    assertThat(storage().waitingRequests().all())
        .extracting(JoinRequest::reference)
        .containsExactly(OTHER_REFERENCE);
    assertThat(storage().survey().read().suspects()).containsExactly(suspect);
    assertThat(storage().survey().read().undecided()).hasSize(1);
  }

  @Test
  default void awaitADecisionOnceReleased() {
    JoinRequest suspect = aside(REFERENCE);
    List<LedgerEntry> mails = submission(suspect, "key", "body").mails();

    assertThat(storage().release().release(suspect, mails, NOW, NOW.plusSeconds(60))).isTrue();

    assertThat(storage().suspects().all()).isEmpty();
    assertThat(storage().waitingRequests().all()).containsExactly(suspect);
    assertThat(storage().ledger().due(REFERENCE)).containsExactlyInAnyOrderElementsOf(mails);
  }

  @Test
  default void areReleasedOnce() {
    JoinRequest suspect = aside(REFERENCE);
    List<LedgerEntry> mails = submission(suspect, "key", "body").mails();
    storage().release().release(suspect, mails, NOW, NOW);

    assertThat(storage().release().release(suspect, mails, NOW, NOW)).isFalse();
    assertThat(storage().release().release(received(OTHER_REFERENCE), mails, NOW, NOW)).isFalse();
  }

  @Test
  default void areNotAcknowledgedToAnAddressThatWasToldOfAnotherRequest() {
    Intake.Submission other = submission(received(OTHER_REFERENCE), "other", "body");
    storage()
        .intake()
        .store(
            new Intake.Submission(
                other.request(), other.key(), other.follow(), other.mails(), NOW.plusSeconds(60)));
    JoinRequest suspect = aside(REFERENCE);

    storage()
        .release()
        .release(suspect, submission(suspect, "key", "body").mails(), NOW, NOW.plusSeconds(60));

    assertThat(storage().ledger().due(REFERENCE))
        .extracting(LedgerEntry::kind)
        .containsExactly(MailKind.REVIEW, MailKind.REVIEW);
  }

  private JoinRequest aside(Reference reference) {
    Intake.Submission plain = submission(received(reference), "key", "body");
    storage()
        .intake()
        .store(
            new Intake.Submission(
                plain.request(), plain.key(), plain.follow(), List.of(), plain.quietUntil()));
    return plain.request();
  }
}
