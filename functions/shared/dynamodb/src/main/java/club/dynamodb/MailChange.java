package club.dynamodb;

import club.core.mail.LedgerEntry;
import club.core.mail.LedgerEntry.State;
import java.time.Instant;

/// How a mail of the ledger changes its state. Once sent it leaves the index of the unfinished
/// ones.
final class MailChange {
  private MailChange() {}

  /// The mail comes into this state now.
  static Change into(State state, LedgerEntry entry, Instant now) {
    Change change =
        Change.of(LedgerItem.key(entry))
            .set("state", Values.of(state.name()))
            .set("since", Values.of(now));
    return state == State.SENT ? change.remove("unfinished").remove("unfinishedSince") : change;
  }
}
