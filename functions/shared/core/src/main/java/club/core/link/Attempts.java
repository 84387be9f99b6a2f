package club.core.link;

import java.time.Duration;
import java.time.Instant;

/// Counts the codes that were tried on a link. The count is a conditional write, made before the
/// code is compared, so that tries at the same time are all counted.
public interface Attempts {
  /// How many wrong codes lock a link.
  int LIMIT = 5;

  /// For how long it is locked.
  Duration LOCK = Duration.ofMinutes(15);

  /// Counts one try on this staff link.
  Counted count(String hash, Instant now);

  /// Forgets the tries of a link whose code was right: only wrong ones lock it.
  void forget(String hash);

  /// What came of it.
  sealed interface Counted {
    /// The code may be compared. `left`: how many tries remain after this one.
    record Allowed(int left) implements Counted {}

    /// Too many wrong codes: nothing is compared before `until`.
    record Locked(Instant until) implements Counted {}
  }
}
