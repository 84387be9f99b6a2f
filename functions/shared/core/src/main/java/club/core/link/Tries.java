package club.core.link;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The codes that were tried on a link since the last right one.
///
/// @param count 0 to [#LIMIT]
/// @param lockedUntil present once the limit is reached
public record Tries(int count, Optional<Instant> lockedUntil) {
  /// The number of wrong codes that locks a link.
  public static final int LIMIT = 5;

  /// How long it stays locked.
  public static final Duration LOCK = Duration.ofMinutes(15);

  /// The tries of a link on which no code was tried.
  public static final Tries NONE = new Tries(0, Optional.empty());

  /// When the lock ends; empty where the link is not locked at this instant.
  public Optional<Instant> lock(Instant now) {
    return lockedUntil.filter(now::isBefore);
  }

  /// These tries and one more; the first of a new count where a lock has ended.
  public Tries next(Instant now) {
    int next = lockedUntil.isPresent() ? 1 : count + 1;
    return new Tries(next, next < LIMIT ? Optional.empty() : Optional.of(now.plus(LOCK)));
  }

  /// How many remain before the link is locked.
  public int left() {
    return LIMIT - count;
  }
}
