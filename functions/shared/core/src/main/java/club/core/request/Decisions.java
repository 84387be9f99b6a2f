package club.core.request;

import club.core.mail.LedgerEntry;
import club.core.register.Listing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Writes decisions, each in one conditional transaction.
public interface Decisions {
  /// Writes the transition if the request still stands where it was read, the link is alive at
  /// `now`, and (for a listing) the register is at the version that was read. The codes that were
  /// tried on the link are forgotten with it.
  ///
  /// @throws club.core.DependencyFailure when it is not known to be written
  Written write(Transition transition);

  /// A decision with all that is written beside it.
  ///
  /// - `before`, `after`: the request as read and as it becomes
  /// - `link`: the hash of the staff link that was used
  /// - `now`: when that link must still be alive
  record Transition(
      JoinRequest before,
      JoinRequest after,
      String link,
      Instant now,
      List<LedgerEntry> mails,
      Optional<Listing> listing) {
    public Transition {
      mails = List.copyOf(mails);
    }
  }

  /// What came of it.
  enum Written {
    /// It stands.
    DONE,
    /// Something that was read has changed: read again.
    OVERTAKEN
  }
}
