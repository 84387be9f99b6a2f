package club.core.mail;

import club.core.Reference;
import java.time.Instant;
import java.util.List;

/// Finds mails that were not sent, and makes them due again.
public interface Unfinished {
  /// Every entry that is neither done nor `BLOCKED`, the longest unfinished first. Eventually
  /// consistent: a mail that changed in the last seconds may be missing, or still be listed
  /// although it was sent.
  List<LedgerEntry> all();

  /// Every entry that is `BLOCKED`, the longest blocked first; as consistent as [#all].
  List<LedgerEntry> blocked();

  /// The entries of a request in any state, ordered by [LedgerEntry#id]. Strongly consistent.
  List<LedgerEntry> about(Reference reference);

  /// Makes a mail due again, with [LedgerEntry#attemptsOnceWoken]; the write wakes `notify`.
  ///
  /// @return false where it has changed since it was read
  boolean wake(LedgerEntry entry, Instant now);
}
