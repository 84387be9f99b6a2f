package club.core.request;

import club.core.link.Link;
import club.core.mail.LedgerEntry;
import club.core.register.Contact;
import club.core.register.MemberChange;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Writes decisions, each in one conditional transaction.
public interface Decisions {
  /// Writes the transition if the request is still in the state that was read, the link is alive at
  /// `now`, and (for a change of the list) the register is still at the version that was read. The
  /// same transaction resets the tries on the link.
  ///
  /// @throws club.core.DependencyFailure when it is not known to be stored
  Written write(Transition transition);

  /// A decision, or the taking up again of a request, with everything that is written beside it.
  ///
  /// @param before the request as it was read
  /// @param after the request as it becomes
  /// @param link the one that was used
  /// @param now the instant at which that link must still be alive
  record Transition(
      JoinRequest before,
      JoinRequest after,
      Link link,
      Instant now,
      List<LedgerEntry> mails,
      Optional<Listing> listing) {
    public Transition {
      mails = List.copyOf(mails);
    }
  }

  /// What a listing, or its undoing, writes to the register.
  ///
  /// @param contact the member's contact from now on; empty where it stays as it is
  /// @param version the version at which the register was read
  record Listing(MemberChange change, Optional<Contact> contact, long version) {}

  /// The result of a write.
  enum Written {
    /// The decision stands.
    DONE,
    /// Something that was read has changed: read again.
    OVERTAKEN
  }
}
