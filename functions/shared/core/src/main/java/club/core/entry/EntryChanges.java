package club.core.entry;

import club.core.link.Link;
import club.core.mail.LedgerEntry;
import club.core.register.Contact;
import club.core.register.Member;
import club.core.register.RegisterEntry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Writes what was done through links about members, each time in one conditional transaction: it
/// needs a link that is alive, and forgets the tries on it.
public interface EntryChanges {
  /// Writes the change if the member is still as it was read and, where readers see the change, the
  /// register still is at the version that was read; the version then increments by 1.
  ///
  /// @return false, with nothing written, where something has changed since it was read
  /// @throws club.core.DependencyFailure when it is not known to be written
  boolean write(EntryChange change);

  /// Stores a proposal of the next number, with its mails.
  ///
  /// @return false, with nothing written, where the member has proposed something meanwhile
  /// @throws club.core.DependencyFailure when it is not known to be written
  boolean propose(Proposal proposal, UsedLink link, List<LedgerEntry> mails);

  /// The link by which something is done.
  ///
  /// @param now the instant at which it must still be alive
  record UsedLink(Link link, Instant now) {}

  /// A change of an entry with everything that is written beside it.
  ///
  /// @param history what happened, one entry for each increment of the member's count; none where a
  ///   proposal is declined
  /// @param answered the proposal that it answers, with the answer
  /// @param version the version at which the register was read
  record EntryChange(
      Member before,
      Member after,
      List<RegisterEntry> history,
      ContactChange contact,
      Optional<Proposal> answered,
      UsedLink link,
      List<LedgerEntry> mails,
      long version) {
    public EntryChange {
      history = List.copyOf(history);
      mails = List.copyOf(mails);
    }

    /// Whether readers see it.
    public boolean isPublic() {
      return !after.looksLike(before);
    }
  }

  /// What becomes of the contact.
  sealed interface ContactChange {
    /// It stays.
    record Kept() implements ContactChange {}

    /// It is this one from now on; it has just been confirmed.
    record Set(Contact contact) implements ContactChange {}

    /// There is none any more.
    record Removed() implements ContactChange {}
  }
}
