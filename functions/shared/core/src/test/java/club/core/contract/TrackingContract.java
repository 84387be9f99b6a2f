package club.core.contract;

import static club.core.contract.Examples.NOW;
import static club.core.contract.Examples.REFERENCE;
import static org.assertj.core.api.Assertions.assertThat;

import club.core.mail.LedgerEntry;
import club.core.mail.LedgerEntry.State;
import club.core.mail.MailKind;
import club.core.mail.Recipient;
import club.core.mail.Tracking;
import club.core.memory.Storage;
import club.core.request.JoinRequest;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The contract of [Tracking].
public interface TrackingContract {
  /// An empty one.
  Storage storage();

  @Test
  default void findsNoMailThatWasNeverDue() {
    assertThat(storage().tracking().toApplicant(stored(), MailKind.DECISION)).isEmpty();
  }

  @Test
  default void findsTheMailToTheApplicantAmongThoseToReviewers() {
    JoinRequest request = stored();

    assertThat(storage().tracking().toApplicant(request, MailKind.ACKNOWLEDGEMENT))
        .contains(
            LedgerEntry.due(
                REFERENCE, 1, MailKind.ACKNOWLEDGEMENT, new Recipient.Applicant(), NOW));
  }

  @Test
  default void tellsItsStateAndSinceWhen() {
    JoinRequest request = stored();
    LedgerEntry mail =
        storage().tracking().toApplicant(request, MailKind.ACKNOWLEDGEMENT).orElseThrow();
    storage().ledger().claim(mail, List.of(), NOW);
    storage().ledger().settle(mail, State.SENT, "id", NOW.plusSeconds(2));

    assertThat(storage().tracking().toApplicant(request, MailKind.ACKNOWLEDGEMENT))
        .hasValueSatisfying(
            sent -> {
              assertThat(sent.state()).isEqualTo(State.SENT);
              assertThat(sent.since()).isEqualTo(NOW.plusSeconds(2));
            });
  }

  private JoinRequest stored() {
    JoinRequest request = Examples.received(REFERENCE);
    storage().intake().store(Examples.submission(request, "key", "body"));
    return request;
  }
}
