package club.core.register;

import club.core.Reference;
import java.time.Instant;
import java.time.LocalDate;

/// Who bears a name that another one resembles.
public sealed interface Bearer {
  /// That of the member or of the request. It is a number to quote; it opens nothing.
  Reference reference();

  /// A member.
  ///
  /// @param name the one under which it is published
  record Present(Reference reference, String name) implements Bearer {}

  /// A former member.
  ///
  /// @param name the last one under which it was published
  /// @param until the first day on which it was no member
  record Former(Reference reference, String name, LocalDate until) implements Bearer {}

  /// Another request, which awaits a decision.
  record Asking(Reference reference, Instant receivedAt) implements Bearer {}

  /// What this member is in the register today.
  static Bearer of(Member member) {
    return member
        .lastStay()
        .until()
        .<Bearer>map(until -> new Former(member.reference(), member.name(), until.date()))
        .orElseGet(() -> new Present(member.reference(), member.name()));
  }
}
