package club.core.register;

import java.util.List;

/// Writes changes of the register.
public interface RegisterChanges {
  /// Writes these changes in one transaction or several, each of which increments the version by 1
  /// if readers see a change in it.
  ///
  /// @param version the version at which the register was read
  /// @return false, with nothing further written, where another change came in between
  /// @throws club.core.DependencyFailure when they are not known to be written
  boolean write(List<MemberChange> changes, long version);

  /// Adds or replaces numbers of members.
  ///
  /// @return as [#write]
  boolean record(List<Milestone> milestones, long version);

  /// Replaces all offerings.
  ///
  /// @return as [#write]
  boolean offer(List<Offering> offerings, long version);
}
