package club.core.register;

import club.core.Reference;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One change of a member's entry. Written with the change itself, never changed afterwards. It
/// holds no contact.
///
/// @param number 1, 2, 3 … without a gap, for each member
/// @param by who made it, as declared; empty for an import
/// @param fields what was typed into the form of the entry; of any other change, whether the
///   contact is another one
public record RegisterEntry(
    Reference member,
    int number,
    Instant at,
    What what,
    Optional<String> by,
    List<FieldChange> fields) {
  public RegisterEntry {
    fields = List.copyOf(fields);
  }

  /// A change that was not made by the form.
  public RegisterEntry(Reference member, int number, Instant at, What what, Optional<String> by) {
    this(member, number, at, what, by, List.of());
  }

  /// Whether the member may have had another contact before.
  public boolean concernsContact() {
    return switch (what) {
      case LISTED, RETURNED, MERGED, CONTACT_CHANGED -> true;
      case IMPORTED,
          RENAMED,
          ALIAS_ADDED,
          PROFILE_CHANGED,
          LOGO_CHANGED,
          LEFT,
          LEFT_UNDONE,
          UNDONE,
          CONFIRMED ->
          fields.stream().anyMatch(change -> change.values().isEmpty());
    };
  }

  /// This entry with what was typed.
  public RegisterEntry with(List<FieldChange> typed) {
    return new RegisterEntry(member, number, at, what, by, typed);
  }

  /// A field of the form that got another value.
  ///
  /// @param field its name in the form
  /// @param values empty for a field of the contact
  public record FieldChange(String field, Optional<Values> values) {
    /// Both values as texts of the form; either may be empty.
    public record Values(String before, String after) {}
  }

  /// What happened.
  public enum What {
    LISTED,
    IMPORTED,
    RENAMED,
    ALIAS_ADDED,
    PROFILE_CHANGED,
    CONTACT_CHANGED,
    LOGO_CHANGED,
    MERGED,
    LEFT,
    /// A departure that was undone.
    LEFT_UNDONE,
    RETURNED,
    /// A listing that was undone.
    UNDONE,
    /// The member answered that its entry is still right.
    CONFIRMED
  }
}
