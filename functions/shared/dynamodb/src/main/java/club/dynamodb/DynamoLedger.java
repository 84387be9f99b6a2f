package club.dynamodb;

import club.core.Reference;
import club.core.link.Link;
import club.core.mail.Ledger;
import club.core.mail.LedgerEntry;
import club.core.mail.LedgerEntry.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// [Ledger] with a transaction for each claim: where its answer is lost the SDK repeats it with the
/// same client token, so that the process that claimed the mail gets a true result.
public record DynamoLedger(DynamoTable table) implements Ledger {
  @Override
  public List<LedgerEntry> due(Reference reference) {
    return new Queries(table)
        .beginning("read the mails", Key.mails(reference)).stream()
            .map(LedgerItem::read)
            .filter(entry -> entry.state() == State.DUE)
            .toList();
  }

  @Override
  public boolean claim(LedgerEntry entry, List<Link> links, Instant now) {
    List<Write> writes = new ArrayList<>();
    writes.add(claimed(entry, now));
    links.forEach(carried -> writes.add(NewItem.of(LinkItem.of(carried))));
    return new Transactions(table).write("claim a mail", writes).isEmpty();
  }

  /// Writes nothing where the mail is no longer claimed: it was woken meanwhile, or this very call
  /// was repeated.
  @Override
  public void settle(LedgerEntry entry, State state, String note, Instant now) {
    if (state == State.DUE || state == State.CLAIMED || state == State.RETURNED) {
      throw new IllegalArgumentException("A mail does not settle as " + state + ".");
    }
    Change settled = ofClaimed(MailChange.into(state, entry, now), note);
    if (state != State.SENT) {
      new Updates(table).make("settle a mail", settled);
    } else if (!new Updates(table)
        .make("settle a mail", settled.whereLacking(LedgerItem.RETURNED, note))) {
      settleReturned(entry, note, now);
    }
  }

  /// The report that the message was given up came before this process wrote its id. Where it came
  /// because a machine answered, and the message has arrived, the mail is sent.
  private void settleReturned(LedgerEntry entry, String messageId, Instant now) {
    boolean back =
        new Updates(table)
            .make(
                "settle a mail",
                ofClaimed(MailChange.back(State.RETURNED, entry, now), messageId)
                    .whereLacking(LedgerItem.ARRIVED, messageId));
    if (!back) {
      new Updates(table)
          .make("settle a mail", ofClaimed(MailChange.into(State.SENT, entry, now), messageId));
    }
  }

  private static Change ofClaimed(Change change, String note) {
    return change.set("note", Values.of(note)).whereEqual("state", Values.of(State.CLAIMED.name()));
  }

  private static Write claimed(LedgerEntry entry, Instant now) {
    return MailChange.into(State.CLAIMED, entry, now)
        .set("attempts", Values.of(entry.attempts() + 1))
        .whereEqual("state", Values.of(State.DUE.name()))
        .whereEqual("attempts", Values.of(entry.attempts()));
  }
}
