package club.core.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// All members, as read at one version.
///
/// @param version 0 for a register that was never written to; it grows with each change
/// @param changedOn the day of the last change of the list; empty at version 0
/// @param members in no particular order
/// @param unreadable keys of rows that could not be read; they are reported, and left out of
///   `members`
public record Register(
    long version, Optional<LocalDate> changedOn, List<Member> members, List<String> unreadable) {
  public Register {
    members = List.copyOf(members);
    unreadable = List.copyOf(unreadable);
  }

  /// The member of this name, compared without letter case, accents, apostrophes, spaces and an
  /// acronym in brackets.
  public Optional<Member> same(String name) {
    String folded = Fold.of(name);
    return members.stream().filter(member -> Fold.of(member.name()).equals(folded)).findFirst();
  }

  /// The day of the last change once the list changes today: the later of the two days.
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
