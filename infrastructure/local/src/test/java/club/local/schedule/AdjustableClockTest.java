package club.local.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.local.StateFile;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdjustableClockTest {
  private static final Clock MACHINE =
      Clock.fixed(Instant.parse("2026-01-31T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder = Path.of("");

  @Test
  void movesByAPeriodOrADuration() {
    assertThat(clock().advance(Period.parse("P14D"))).isEqualTo("2026-02-14T12:00:00Z");
    assertThat(clock().advance(Duration.parse("PT5M"))).isEqualTo("2026-02-14T12:05:00Z");
  }

  @Test
  void countsAMonthFromItsOwnDay() {
    assertThat(clock().advance(Period.ofMonths(1))).isEqualTo("2026-02-28T12:00:00Z");
  }

  @Test
  void keepsItsAdvanceOverARestart() {
    clock().advance(Period.ofDays(1));

    assertThat(clock().instant()).isEqualTo("2026-02-01T12:00:00Z");
  }

  @Test
  void isFollowedByAFunctionInAnotherProcess() {
    clock().advance(Duration.ofMillis(86_400_500));

    assertThat(folder.resolve("clock")).hasContent("+86400.500000000");
  }

  @Test
  void neverGoesBack() {
    assertThatThrownBy(() -> clock().advance(Period.ofDays(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private AdjustableClock clock() {
    return new AdjustableClock(MACHINE, new StateFile(folder.resolve("clock")));
  }
}
