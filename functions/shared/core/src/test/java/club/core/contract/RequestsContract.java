package club.core.contract;

import static club.core.contract.Examples.NOW;
import static club.core.contract.Examples.OTHER_REFERENCE;
import static club.core.contract.Examples.REFERENCE;
import static org.assertj.core.api.Assertions.assertThat;

import club.core.Language;
import club.core.memory.Storage;
import club.core.request.JoinRequest;
import club.core.request.Requests;
import org.junit.jupiter.api.Test;

/// The contract of [Requests].
public interface RequestsContract {
  /// An empty one.
  Storage storage();

  @Test
  default void findsNothingInAnEmptyTable() {
    assertThat(storage().requests().find(REFERENCE)).isEmpty();
  }

  @Test
  default void returnsEveryField() {
    JoinRequest request = Examples.received(REFERENCE);
    storage().intake().store(Examples.submission(request, "key", "body"));

    assertThat(storage().requests().find(REFERENCE)).contains(request);
    assertThat(storage().requests().find(OTHER_REFERENCE)).isEmpty();
  }

  @Test
  default void returnsTheHistoryInOrder() {
    JoinRequest request = Examples.reviewable(storage(), REFERENCE);
    JoinRequest refused = Examples.refusal(request, Examples.ALICE).after();
    storage().decisions().write(Examples.refusal(request, Examples.ALICE));

    assertThat(storage().histories().of(REFERENCE)).containsExactly(request.last(), refused.last());
    assertThat(storage().histories().of(OTHER_REFERENCE)).isEmpty();
  }

  @Test
  default void returnsARequestWithTheRequiredFieldsAlone() {
    JoinRequest request =
        JoinRequest.received(REFERENCE, Examples.shortApplication(), Language.ENGLISH, NOW);
    storage().intake().store(Examples.submission(request, "key", "body"));

    assertThat(storage().requests().find(REFERENCE)).contains(request);
  }
}
