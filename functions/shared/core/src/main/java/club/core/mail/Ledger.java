package club.core.mail;

import club.core.Reference;
import club.core.link.Link;
import java.time.Instant;
import java.util.List;

/// The mails about a request or a member, sent and to be sent. Reads are strongly consistent.
public interface Ledger {
  /// The entries of this reference that are [LedgerEntry.State#DUE], by [LedgerEntry#id].
  List<LedgerEntry> due(Reference reference);

  /// Claims a due mail and stores the links that it will carry, in one transaction.
  ///
  /// @return false where another process has claimed it
  boolean claim(LedgerEntry entry, List<Link> links, Instant now);

  /// Writes the outcome of a claimed mail. One that the mail service has meanwhile reported as
  /// given up becomes `RETURNED` instead of `SENT`, see [Deliveries].
  ///
  /// @param state `SENT`, `UNKNOWN`, `PARKED`, `OBSOLETE` or `BLOCKED`
  /// @param note the message's id or the reason; never an address
  void settle(LedgerEntry entry, LedgerEntry.State state, String note, Instant now);
}
