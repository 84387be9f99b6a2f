package club.core.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// All members, as read at one version.
///
/// - `version`: 0 for a register that nothing was ever written to; it grows with each change
/// - `changedOn`: the day of the last change of the list; empty at version 0
/// - `members`: in no particular order
/// - `unreadable`: keys of rows that could not be read; they are reported, never guessed
public record Register(
    long version, Optional<LocalDate> changedOn, List<Member> members, List<String> unreadable) {
  public Register {
    members = List.copyOf(members);
    unreadable = List.copyOf(unreadable);
  }

  /// The member that bears this name, where letter case, accents, apostrophes, spaces and an
  /// acronym in brackets do not count.
  public Optional<Member> same(String name) {
    String folded = Fold.of(name);
    return members.stream().filter(member -> Fold.of(member.name()).equals(folded)).findFirst();
  }

  /// The day that the list says it changed, once it is changed on this one: the later of the two.
  public LocalDate changeOn(LocalDate today) {
    return changedOn.filter(today::isBefore).orElse(today);
  }

  /// The members that may be the same body as this name, each with the reason.
  public List<Resemblance> resembling(String name) {
    return members.stream()
        .flatMap(member -> Resemblance.between(name, member.name()).stream())
        .toList();
  }
}
