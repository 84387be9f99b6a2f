package club.core.register;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A change of a member's entry, with its history entry.
///
/// @param before the member as it was read; empty for a new one
/// @param after the member as it becomes
/// @param contact the member's contact from now on; empty where that does not change
public record MemberChange(
    Optional<Member> before, Member after, RegisterEntry entry, Optional<Contact> contact) {
  /// A member that is new to the register.
  public static MemberChange added(
      Member member, RegisterEntry.What what, Instant at, Optional<String> by) {
    return new MemberChange(
        Optional.empty(),
        member,
        new RegisterEntry(member.reference(), 1, at, what, by),
        Optional.empty());
  }

  /// A member that changes.
  public static MemberChange of(
      Member before, Member after, RegisterEntry.What what, Instant at, Optional<String> by) {
    return new MemberChange(
        Optional.of(before),
        after,
        new RegisterEntry(after.reference(), after.entries(), at, what, by),
        Optional.empty());
  }

  /// This change, and that of the member's contact, which its history entry tells without a value.
  public MemberChange with(Contact other) {
    RegisterEntry.FieldChange field =
        new RegisterEntry.FieldChange("contact-address", Optional.empty());
    return new MemberChange(before, after, entry.with(List.of(field)), Optional.of(other));
  }

  /// Whether readers see it.
  public boolean isPublic() {
    return before.filter(after::looksLike).isEmpty();
  }
}
