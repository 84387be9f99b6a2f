package club.core.mail;

import club.core.Reference;
import club.core.link.Link;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What is to be mailed about a request, and what was. Reads are strongly consistent.
public interface Ledger {
  /// The entries of a request that are [LedgerEntry.State#DUE], by [LedgerEntry#id].
  List<LedgerEntry> due(Reference reference);

  /// Claims a due mail, and adds the link that it will carry, in one transaction. False where
  /// somebody else has claimed it.
  boolean claim(LedgerEntry entry, Optional<Link> link, Instant now);

  /// Writes what came of a claimed mail: `SENT`, `UNKNOWN`, `PARKED` or `BLOCKED`. `note` is the
  /// message's id or the reason; never an address.
  void settle(LedgerEntry entry, LedgerEntry.State state, String note, Instant now);
}
