package club.local.schedule;

import club.local.StateFile;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAmount;

/// The clock of every function: the machine's plus an advance that a person sets. It never goes
/// back, and keeps its advance over a restart, in seconds, as libfaketime reads it:
/// `+86400.000000000`.
///
/// **Source:** libfaketime's README, "Using offsets for relative dates".
public final class AdjustableClock extends Clock {
  /// The digits of a second's fraction.
  private static final int NANOS = 9;

  private final Clock machine;
  private final StateFile file;
  private volatile Duration advance;

  public AdjustableClock(Clock machine, StateFile file) {
    this.machine = machine;
    this.file = file;
    this.advance = file.read().map(AdjustableClock::parse).orElse(Duration.ZERO);
  }

  /// Moves the clock forward.
  ///
  /// @param amount a period or a duration; months and years count from the clock's own day, in UTC
  /// @throws IllegalArgumentException when the amount goes back
  public synchronized Instant advance(TemporalAmount amount) {
    Instant before = instant();
    Instant after = before.atZone(ZoneOffset.UTC).plus(amount).toInstant();
    if (after.isBefore(before)) {
      throw new IllegalArgumentException("The clock never goes back: give a positive amount.");
    }
    advance = advance.plus(Duration.between(before, after));
    file.write("+%s\n".formatted(seconds().toPlainString()));
    return instant();
  }

  private BigDecimal seconds() {
    return BigDecimal.valueOf(advance.toNanos(), NANOS);
  }

  private static Duration parse(String text) {
    return Duration.ofNanos(new BigDecimal(text.strip()).movePointRight(NANOS).longValueExact());
  }

  @Override
  public Instant instant() {
    return machine.instant().plus(advance);
  }

  @Override
  public ZoneId getZone() {
    return machine.getZone();
  }

  /// @throws UnsupportedOperationException for another zone: such a clock would not follow
  @Override
  public Clock withZone(ZoneId zone) {
    if (zone.equals(getZone())) {
      return this;
    }
    throw new UnsupportedOperationException("the clock stays in " + getZone());
  }
}
