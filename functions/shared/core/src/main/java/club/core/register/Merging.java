package club.core.register;

/// Makes two members of the register one.
public interface Merging {
  /// Writes the change of the member that stays, and removes the other one with its contact, in one
  /// transaction that increments the version by 1. The other one's history stays.
  ///
  /// @param version the version at which the register was read
  /// @return false, with nothing written, where another change came in between
  /// @throws club.core.DependencyFailure when it is not known to be written
  boolean merge(MemberChange into, Member merged, long version);
}
