package club.core.link;

import java.time.Instant;

/// Counts the codes that were tried on a link. The count is a conditional write, made before the
/// code is compared, so that tries at the same time are all counted.
public interface Attempts {
  /// Counts one try on this staff link. `read`: the tries as they were found with the link; where
  /// others were counted since, it reads them again.
  Counted count(String hash, Tries read, Instant now);

  /// Forgets the tries of a link whose code was right and decided nothing: only wrong ones lock it.
  /// A decision forgets them itself.
  void forget(String hash);

  /// What came of it.
  sealed interface Counted {
    /// The code may be compared. `left`: how many tries remain after this one.
    record Allowed(int left) implements Counted {}

    /// Too many wrong codes: nothing is compared before `until`.
    record Locked(Instant until) implements Counted {}
  }
}
