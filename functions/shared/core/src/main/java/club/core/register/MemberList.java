package club.core.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What is public: the names, in [FrenchOrder], with the version of the register.
///
/// `changedOn`: the day of the last change of the list, not of the build; empty where there never
/// was one.
public record MemberList(long version, Optional<LocalDate> changedOn, List<String> names) {
  public MemberList {
    names = names.stream().sorted(FrenchOrder.BY_NAME).toList();
  }
}
