package club.dynamodb;

import club.core.EmailAddress;
import club.core.mail.Blockage;
import club.core.mail.Blocking;
import club.core.mail.LedgerEntry;
import club.core.mail.LedgerEntry.State;
import java.time.Instant;

/// [Blocking] by one conditional update each: the condition compares the new values with the stored
/// ones, so that the order of reports does not matter.
public record DynamoBlocking(DynamoTable table) implements Blocking {
  @Override
  public void block(EmailAddress address, Blockage blockage) {
    new Updates(table).make("block an address", BlockageItem.blocked(address, blockage));
  }

  @Override
  public void holdBack(LedgerEntry mail, String messageId, Instant now) {
    new Updates(table)
        .make(
            "hold back a mail",
            MailChange.into(State.BLOCKED, mail, now)
                .set("note", Values.of("AddressBlocked"))
                .whereEqual("state", Values.of(State.SENT.name()))
                .whereEqual("note", Values.of(messageId)));
  }

  @Override
  public void reached(EmailAddress address, Instant sentAt) {
    new Updates(table).make("lift a block", BlockageItem.reached(address, sentAt));
  }

  @Override
  public boolean lift(EmailAddress address, Instant now) {
    return new Updates(table).make("lift a block", BlockageItem.lifted(address, now));
  }
}
