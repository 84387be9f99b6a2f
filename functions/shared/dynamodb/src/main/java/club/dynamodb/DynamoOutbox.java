package club.dynamodb;

import club.core.mail.LedgerEntry;
import club.core.mail.Outbox;
import java.util.List;

/// [Outbox], a put for each mail.
public record DynamoOutbox(DynamoTable table) implements Outbox {
  @Override
  public void add(List<LedgerEntry> mails) {
    mails.forEach(mail -> new Puts(table).add("add a mail", LedgerItem.of(mail)));
  }
}
