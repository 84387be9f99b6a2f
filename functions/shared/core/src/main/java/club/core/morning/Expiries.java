package club.core.morning;

import club.core.mail.LedgerEntry;
import club.core.request.JoinRequest;
import java.util.List;

/// Writes that a request expired.
public interface Expiries {
  /// Writes the transition, its history entry and its mails, all or nothing.
  ///
  /// @return false where the request is no longer as it was read
  /// @throws club.core.DependencyFailure when it is not known to be stored; it may be written again
  boolean write(JoinRequest before, JoinRequest after, List<LedgerEntry> mails);
}
