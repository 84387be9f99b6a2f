package club.core.register;

import java.time.LocalDate;
import java.util.List;

/// What is public on a day, as [Timeline] gives it.
///
/// @param day the day of the change since which this list has held
/// @param members in [FrenchOrder], by sort key, else by name
public record MemberList(LocalDate day, List<Listed> members) {
  public MemberList {
    members = List.copyOf(members);
  }

  /// The names, as published.
  public List<String> names() {
    return members.stream().map(Listed::name).toList();
  }
}
