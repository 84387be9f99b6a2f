package club.dynamodb;

import club.core.mail.LedgerEntry;
import club.core.mail.LedgerEntry.State;
import java.time.Instant;

/// Changes of a mail's state, and with it of its place in the index of unfinished mails: one that
/// is done leaves the index, one that came back enters it again, and a blocked one moves to a
/// partition of its own.
final class MailChange {
  private MailChange() {}

  /// Moves a mail whose last message came back into this state now: its tries begin anew.
  static Change back(State state, LedgerEntry entry, Instant now) {
    return into(state, entry, now).set("attempts", Values.of(0));
  }

  /// Makes the mail due as if it had never been tried, if it is as it was read. Its earlier
  /// messages are forgotten: a late report about one of them changes nothing.
  static Change again(LedgerEntry entry, Instant now) {
    return forgotten(into(State.DUE, entry, now))
        .set("attempts", Values.of(0))
        .set("unfinishedSince", Values.of(now))
        .whereEqual("state", Values.of(entry.state().name()))
        .whereEqual("attempts", Values.of(entry.attempts()))
        .whereEqual("since", Values.of(entry.since()));
  }

  /// Forgets the mail's messages.
  static Change forgotten(Change change) {
    return change.remove("note").remove(LedgerItem.RETURNED).remove(LedgerItem.ARRIVED);
  }

  /// Moves the mail into this state now.
  static Change into(State state, LedgerEntry entry, Instant now) {
    Change change =
        Change.of(LedgerItem.key(entry))
            .set("state", Values.of(state.name()))
            .set("since", Values.of(now));
    return switch (state) {
      case SENT, OBSOLETE -> change.remove("unfinished").remove("unfinishedSince");
      case BLOCKED ->
          change
              .set("unfinished", Values.of(LedgerItem.BLOCKED))
              .set("unfinishedSince", Values.of(now));
      case RETURNED ->
          change
              .set("unfinished", Values.of(LedgerItem.UNFINISHED))
              .set("unfinishedSince", Values.of(now));
      case DUE, CLAIMED, UNKNOWN, PARKED ->
          change.set("unfinished", Values.of(LedgerItem.UNFINISHED));
    };
  }
}
