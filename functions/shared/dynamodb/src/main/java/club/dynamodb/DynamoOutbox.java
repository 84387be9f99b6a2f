package club.dynamodb;

import club.core.mail.LedgerEntry;
import club.core.mail.Outbox;
import java.time.Instant;
import java.util.List;

/// [Outbox] by one conditional write each.
public record DynamoOutbox(DynamoTable table) implements Outbox {
  @Override
  public boolean add(LedgerEntry entry) {
    return new Transactions(table)
        .write("add a mail", List.of(NewItem.of(LedgerItem.of(entry))))
        .isEmpty();
  }

  @Override
  public boolean again(LedgerEntry entry, Instant now) {
    return new Updates(table).make("mail again", MailChange.again(entry, now));
  }
}
