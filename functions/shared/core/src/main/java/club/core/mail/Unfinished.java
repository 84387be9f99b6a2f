package club.core.mail;

import java.time.Instant;
import java.util.List;

/// Finds mails that were not sent, and has them sent.
public interface Unfinished {
  /// Every entry that is not `SENT`, oldest first. Eventually consistent: a mail of the last
  /// seconds may be missing or be listed although it was sent.
  List<LedgerEntry> all();

  /// Makes it due again, which wakes `notify`. False where it has changed since it was read.
  boolean wake(LedgerEntry entry, Instant now);
}
