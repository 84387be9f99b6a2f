package club.dynamodb;

import club.core.mail.Deliveries;
import club.core.mail.LedgerEntry;
import club.core.mail.LedgerEntry.State;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// [Deliveries] by two sets of message ids in the row of the mail, which only grow. What is
/// reported is first added to its set, and then the mail is moved on condition of both: whichever
/// report, or [DynamoLedger#settle], writes last sees what the others have written.
public record DynamoDeliveries(DynamoTable table) implements Deliveries {
  /// The states in which a mail waits to be sent again. Of those that are due or blocked, it is
  /// such a one where its note is the id of the message.
  private static final List<String> AGAIN =
      List.of(State.RETURNED.name(), State.BLOCKED.name(), State.DUE.name());

  /// The states in which a message may have left without its answer having been written.
  private static final List<String> UNANSWERED =
      List.of(State.CLAIMED.name(), State.UNKNOWN.name(), State.PARKED.name());

  @Override
  public void accepted(LedgerEntry mail, String messageId, Instant sentAt, Instant now) {
    new Updates(table)
        .make(
            "settle a mail",
            MailChange.into(State.SENT, mail, now)
                .set("note", Values.of(messageId))
                .whereOneOf("state", UNANSWERED)
                .whereAtMost("unfinishedSince", Values.of(sentAt)));
  }

  @Override
  public void arrived(LedgerEntry mail, String messageId, Instant now) {
    new Updates(table)
        .makeAndRead(
            "record a delivery",
            Change.of(LedgerItem.key(mail))
                .wherePresent("state")
                .add(LedgerItem.ARRIVED, Values.set(messageId)))
        .filter(row -> isLast(row, messageId) && AGAIN.contains(row.text("state")))
        .ifPresent(
            row ->
                new Updates(table)
                    .make(
                        "take a mail as sent",
                        MailChange.into(State.SENT, mail, now)
                            .whereEqual("note", Values.of(messageId))
                            .whereOneOf("state", AGAIN)));
  }

  @Override
  public Return returned(LedgerEntry mail, String messageId, Instant now) {
    return new Updates(table)
        .makeAndRead(
            "record a bounce",
            Change.of(LedgerItem.key(mail))
                .wherePresent("state")
                .whereLacking(LedgerItem.ARRIVED, messageId)
                .add(LedgerItem.RETURNED, Values.set(messageId)))
        .filter(row -> isLast(row, messageId))
        .map(LedgerItem::read)
        .map(row -> back(row, messageId, now))
        .orElse(Return.IGNORED);
  }

  private Return back(LedgerEntry row, String messageId, Instant now) {
    State next = row.onceReturned();
    if (row.state() == State.SENT) {
      new Updates(table)
          .make(
              "take a mail back",
              MailChange.back(next, row, now)
                  .whereEqual("state", Values.of(State.SENT.name()))
                  .whereEqual("note", Values.of(messageId))
                  .whereLacking(LedgerItem.ARRIVED, messageId));
    } else if (row.state() != next) {
      return Return.IGNORED;
    }
    return next == State.BLOCKED ? Return.GIVEN_UP : Return.SENT_AGAIN;
  }

  private static boolean isLast(Item row, String messageId) {
    return row.optional("note", text -> text).equals(Optional.of(messageId));
  }
}
