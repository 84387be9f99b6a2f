package club.core.request;

import club.core.Reference;
import club.core.link.Link;
import java.time.Instant;
import java.util.Optional;

/// Erases requests and contacts.
public interface Erasures {
  /// When the request of this reference was erased; empty where it was not, or there is none.
  /// Strongly consistent.
  Optional<Instant> at(Reference reference);

  /// Removes the texts from the request's history and its mails that have not left; then, in one
  /// conditional transaction, everything that the request holds of a person, the contact, the block
  /// of the address and the key of the form. What stays is the reference, the state [Status#ERASED]
  /// and the numbers, states and times of the history.
  ///
  /// @return false where the request has changed since it was read, or its link has ended: read
  ///   again
  /// @throws club.core.DependencyFailure when it is not known to be complete; run it again
  boolean erase(Erasure erasure);

  /// Removes a member's contact, and what its proposals say of a contact. Does nothing where there
  /// is none.
  ///
  /// @throws club.core.DependencyFailure when it is not known to be complete; run it again
  void eraseContact(Reference member);

  /// A request that is erased.
  ///
  /// @param before the request as it was read
  /// @param after its last history entry
  /// @param contact the member whose contact is the applicant
  /// @param formKey the hash of the idempotency key that its form had by itself
  /// @param link the link that was used; empty for an operator
  record Erasure(
      JoinRequest before,
      HistoryEntry after,
      Optional<Reference> contact,
      String formKey,
      Optional<Link> link) {}
}
