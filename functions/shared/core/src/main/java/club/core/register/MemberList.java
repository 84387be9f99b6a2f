package club.core.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// What is public on a day: its members in [FrenchOrder].
///
/// @param day the day of the change since which this list has held
public record MemberList(LocalDate day, List<Listed> members) {
  private static final Comparator<Listed> ORDER =
      Comparator.comparing(Listed::sortName, FrenchOrder.BY_NAME)
          .thenComparing(Listed::name, FrenchOrder.BY_NAME);

  public MemberList {
    members = members.stream().sorted(ORDER).toList();
  }

  /// The names, as published.
  public List<String> names() {
    return members.stream().map(Listed::name).toList();
  }
}
