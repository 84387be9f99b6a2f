package club.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.archive.RestoreMark;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The contract of [RestoreMark].
public interface RestoreMarkContract {
  /// One that is not set, the same throughout a test.
  RestoreMark mark();

  @Test
  default void isSetOnceUntilItIsCleared() {
    assertThat(mark().read()).isEmpty();
    assertThat(mark().set("a1")).isTrue();
    assertThat(mark().set("b2")).isFalse();
    assertThat(mark().read()).isEqualTo(Optional.of("a1"));

    mark().clear("a1");

    assertThat(mark().read()).isEmpty();
    assertThat(mark().set("b2")).isTrue();
  }

  @Test
  default void isClearedByItsOwnArchiveOnly() {
    mark().clear("a1");
    mark().set("a1");

    mark().clear("b2");

    assertThat(mark().read()).isEqualTo(Optional.of("a1"));
  }
}
