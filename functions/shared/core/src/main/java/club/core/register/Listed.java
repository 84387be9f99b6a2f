package club.core.register;

/// A member on the list of a day.
///
/// @param name the name that it bore then
public record Listed(String name, Member member, Stay stay) {
  /// What the list is sorted by: the member's sort key, else the name.
  public String sortName() {
    return member.profile().sortKey().orElse(name);
  }
}
