package club.core.link;

import java.time.Instant;

/// Counts the codes that were tried on a link. The count is a conditional write, made before the
/// code is compared, so that simultaneous tries are all counted.
public interface Attempts {
  /// Counts one try on this link, which has a code.
  ///
  /// @param read the tries that were found with the link; they are read again where others were
  ///   counted since
  Counted count(Link link, Tries read, Instant now);

  /// Forgets the tries of a link whose code was right but decided nothing, since only wrong codes
  /// lock it. A decision forgets them itself.
  void forget(Link link);

  /// The result of counting.
  sealed interface Counted {
    /// The code may be compared.
    ///
    /// @param left how many tries remain after this one
    record Allowed(int left) implements Counted {}

    /// Too many wrong codes: no code is compared before `until`.
    record Locked(Instant until) implements Counted {}
  }
}
