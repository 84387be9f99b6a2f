package club.core.mail;

import club.core.Reference;
import java.time.Instant;
import java.util.List;

/// Finds mails that were not sent, and has them sent.
public interface Unfinished {
  /// Every entry that is neither `SENT` nor `BLOCKED`, oldest first. Eventually consistent: a mail
  /// of the last seconds may be missing or be listed although it was sent.
  List<LedgerEntry> all();

  /// Every entry that is `BLOCKED`, the longest blocked first; as consistent as [#all].
  List<LedgerEntry> blocked();

  /// The entries of a request in whatever state, by [LedgerEntry#id]. Strongly consistent.
  List<LedgerEntry> about(Reference reference);

  /// Makes it due again, with [LedgerEntry#attemptsOnceWoken], which wakes `notify`. False where it
  /// has changed since it was read.
  boolean wake(LedgerEntry entry, Instant now);
}
