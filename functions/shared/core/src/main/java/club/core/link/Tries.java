package club.core.link;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The codes that were tried on a link since the last right one.
///
/// - `count`: 0 to [#LIMIT]
/// - `lockedUntil`: present once the limit is reached
public record Tries(int count, Optional<Instant> lockedUntil) {
  /// How many wrong codes lock a link.
  public static final int LIMIT = 5;

  /// For how long it is locked.
  public static final Duration LOCK = Duration.ofMinutes(15);

  /// Of a link on which no code was tried.
  public static final Tries NONE = new Tries(0, Optional.empty());

  /// When the lock ends; empty where it is open at this instant.
  public Optional<Instant> lock(Instant now) {
    return lockedUntil.filter(now::isBefore);
  }

  /// One more; the first of a new count where a lock is over.
  public Tries next(Instant now) {
    int next = lockedUntil.isPresent() ? 1 : count + 1;
    return new Tries(next, next < LIMIT ? Optional.empty() : Optional.of(now.plus(LOCK)));
  }

  /// How many remain before the link is locked.
  public int left() {
    return LIMIT - count;
  }
}
