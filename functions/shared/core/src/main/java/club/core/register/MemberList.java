package club.core.register;

import java.time.LocalDate;
import java.util.List;

/// What is public: the names, in [FrenchOrder], with the day of the last change and the version.
public record MemberList(long version, LocalDate changedOn, List<String> names) {
  public MemberList {
    names = names.stream().sorted(FrenchOrder.BY_NAME).toList();
  }
}
