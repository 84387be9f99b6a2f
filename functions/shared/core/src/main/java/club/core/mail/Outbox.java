package club.core.mail;

import java.time.Instant;

/// Makes mails due.
public interface Outbox {
  /// Stores a due mail, which wakes `notify`.
  ///
  /// @return false where there is a mail of this [LedgerEntry#id] about the same subject already,
  ///   in any state
  /// @throws club.core.DependencyFailure when it is not known to be stored
  boolean add(LedgerEntry entry);

  /// Makes a mail due again, as if it had never been tried.
  ///
  /// @return false where it has changed since it was read
  /// @throws club.core.DependencyFailure when it is not known to be stored
  boolean again(LedgerEntry entry, Instant now);
}
