package club.core.register;

import club.core.Reference;
import java.time.Instant;
import java.util.Optional;

/// One change of a member's entry. Written with the change itself, never changed afterwards. It
/// holds no contact.
///
/// @param number 1, 2, 3 … without a gap, for each member
/// @param by who made it, as declared; empty for an import
public record RegisterEntry(
    Reference member, int number, Instant at, What what, Optional<String> by) {

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
