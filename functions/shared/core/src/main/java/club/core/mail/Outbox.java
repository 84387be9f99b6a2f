package club.core.mail;

/// Makes mails due.
public interface Outbox {
  /// Stores a due mail, which wakes `notify`.
  ///
  /// @return false where there is a mail of this [LedgerEntry#id] about the same subject already,
  ///   in any state
  /// @throws club.core.DependencyFailure when it is not known to be stored
  boolean add(LedgerEntry entry);
}
