package club.dynamodb;

import club.core.mail.LedgerEntry;
import club.core.mail.LedgerEntry.State;
import java.time.Instant;

/// How a mail of the ledger changes its state, and with it its place in the index of the unfinished
/// ones: once sent it leaves it, while its address is blocked it stands apart.
final class MailChange {
  private MailChange() {}

  /// The mail comes into this state now.
  static Change into(State state, LedgerEntry entry, Instant now) {
    Change change =
        Change.of(LedgerItem.key(entry))
            .set("state", Values.of(state.name()))
            .set("since", Values.of(now));
    return switch (state) {
      case SENT -> change.remove("unfinished").remove("unfinishedSince");
      case BLOCKED ->
          change
              .set("unfinished", Values.of(LedgerItem.BLOCKED))
              .set("unfinishedSince", Values.of(now));
      case DUE, CLAIMED, UNKNOWN, PARKED ->
          change.set("unfinished", Values.of(LedgerItem.UNFINISHED));
    };
  }
}
