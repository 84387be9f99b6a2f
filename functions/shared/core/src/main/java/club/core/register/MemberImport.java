package club.core.register;

import java.time.LocalDate;
import java.util.List;

/// Adds members from a list.
public interface MemberImport {
  /// Adds members in one transaction or several, each of which increments the version by 1.
  ///
  /// @param version the version at which the register was read
  /// @param on becomes the day of the last change unless that is later already
  /// @return false, with nothing further written, where another change came in between
  boolean add(List<Member> members, long version, LocalDate on);
}
