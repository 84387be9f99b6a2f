package club.core.request;

import club.core.link.Link;
import club.core.mail.LedgerEntry;
import java.time.Instant;
import java.util.List;

/// Writes what applicants do with their own requests.
public interface Amendments {
  /// Stores that the applicant has confirmed the address. Repeating it changes nothing: the first
  /// time stays.
  ///
  /// @throws club.core.DependencyFailure when it is not known to be stored
  void confirm(JoinRequest before, Instant now);

  /// Writes a transition, in one conditional transaction, if the request is still in the state that
  /// was read and the link is alive. The link ends with it: a token changes a state at most once.
  ///
  /// @return false, with nothing written, where something has changed since it was read
  /// @throws club.core.DependencyFailure when it is not known to be stored
  boolean write(Amendment amendment);

  /// A transition by the applicant, with everything that is written beside it.
  ///
  /// @param link the *own* link that was used
  /// @param now the instant at which it must still be alive
  record Amendment(
      JoinRequest before, JoinRequest after, Link link, Instant now, List<LedgerEntry> mails) {
    public Amendment {
      mails = List.copyOf(mails);
    }
  }
}
