package club.core.register;

import java.time.LocalDate;

/// A member on the list of a day.
///
/// @param name the name that it bore then
public record Listed(String name, Member member, Stay stay) {
  /// What the list is sorted by: the member's sort key, else the name.
  public String sortName() {
    return member.profile().sortKey().orElse(name);
  }

  /// The member as a list of this day shows it.
  ///
  /// @throws IllegalArgumentException where it was no member
  static Listed of(Member member, LocalDate day) {
    return new Listed(
        member.nameOn(day),
        member,
        member.stayOn(day).orElseThrow(() -> new IllegalArgumentException("no member on " + day)));
  }
}
