package club.core.limit;

/// Counts what is limited.
public interface Quotas {
  /// Counts one more, in one conditional write. Where an answer was lost, one may count twice.
  ///
  /// @return false, with nothing counted, where [Quota#most] are counted already
  /// @throws club.core.DependencyFailure when it is not known to be counted
  boolean take(Quota quota);
}
