package club.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.limit.Quota;
import club.core.memory.Storage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The contract of [club.core.limit.Quotas].
public interface QuotasContract {
  /// An empty one.
  Storage storage();

  @Test
  default void allowsAsManyAsTheLimitInAWindow() {
    Quota quota = quota("a", 0);

    assertThat(List.of(take(quota), take(quota), take(quota), take(quota)))
        .containsExactly(true, true, true, false);
  }

  @Test
  default void countsEachWindowAndEachOneByItself() {
    for (int i = 0; i < 3; i++) {
      take(quota("a", 0));
    }

    assertThat(take(quota("a", 0))).isFalse();
    assertThat(take(quota("a", 60))).isTrue();
    assertThat(take(quota("b", 0))).isTrue();
  }

  @Test
  default void allowsNoMoreToSeveralThatRace() {
    List<Boolean> taken = Race.of(8, i -> take(quota("a", 0)));

    assertThat(taken).filteredOn(one -> one).hasSize(3);
  }

  private boolean take(Quota quota) {
    return storage().quotas().take(quota);
  }

  private static Quota quota(String of, int seconds) {
    return new Quota(
        Quota.Kind.NETWORK,
        of,
        Quota.beginning(Duration.ofMinutes(1), Examples.NOW).plusSeconds(seconds),
        Duration.ofMinutes(1),
        3);
  }
}
