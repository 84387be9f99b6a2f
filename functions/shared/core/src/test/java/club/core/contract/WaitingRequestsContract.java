package club.core.contract;

import static club.core.contract.Examples.ALICE;
import static club.core.contract.Examples.NOW;
import static club.core.contract.Examples.OTHER_REFERENCE;
import static club.core.contract.Examples.REFERENCE;
import static club.core.contract.Examples.received;
import static club.core.contract.Examples.refusal;
import static club.core.contract.Examples.reviewable;
import static org.assertj.core.api.Assertions.assertThat;

import club.core.memory.Storage;
import club.core.request.JoinRequest;
import club.core.request.WaitingRequests;
import org.junit.jupiter.api.Test;

/// The contract of [WaitingRequests].
public interface WaitingRequestsContract {
  /// An empty one.
  Storage storage();

  @Test
  default void listsRequestsInTheOrderInWhichTheyWereReceived() {
    JoinRequest first = received(OTHER_REFERENCE);
    JoinRequest second =
        JoinRequest.received(REFERENCE, first.application(), first.language(), NOW.plusMillis(1));
    storage().intake().store(Examples.submission(second, "2", "2"));
    storage().intake().store(Examples.submission(first, "1", "1"));

    assertThat(storage().waitingRequests().all()).containsExactly(first, second);
  }

  @Test
  default void listsNoRequestThatWasDecided() {
    JoinRequest request = reviewable(storage(), REFERENCE);
    assertThat(storage().waitingRequests().all()).containsExactly(request);

    storage().decisions().write(refusal(request, ALICE));

    assertThat(storage().waitingRequests().all()).isEmpty();
  }
}
