package club.core.register;

import java.time.LocalDate;
import java.util.List;

/// Adds members that are known from a list.
public interface MemberImport {
  /// Adds them in one transaction or several, each of which moves the version by 1; false, with
  /// nothing more written, where the register is no longer at `version`. `on` is kept as the day of
  /// the last change if it is later than the one that is there.
  boolean add(List<Member> members, long version, LocalDate on);
}
