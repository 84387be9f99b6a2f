package club.core.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The public list: the names, in [FrenchOrder], with the version of the register.
///
/// @param changedOn the day of the last change of the list, not of the build; empty where it never
///   changed
public record MemberList(long version, Optional<LocalDate> changedOn, List<String> names) {
  public MemberList {
    names = names.stream().sorted(FrenchOrder.BY_NAME).toList();
  }
}
