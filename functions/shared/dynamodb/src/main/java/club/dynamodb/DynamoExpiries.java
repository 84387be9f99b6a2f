package club.dynamodb;

import club.core.mail.LedgerEntry;
import club.core.morning.Expiries;
import club.core.request.JoinRequest;
import java.util.ArrayList;
import java.util.List;

/// [Expiries], each in one transaction.
public record DynamoExpiries(DynamoTable table) implements Expiries {
  @Override
  public boolean write(JoinRequest before, JoinRequest after, List<LedgerEntry> mails) {
    List<Write> writes = new ArrayList<>(RequestChange.writes(before, after));
    mails.forEach(mail -> writes.add(NewItem.of(LedgerItem.of(mail))));
    return new Transactions(table).write("write an expiry", writes).isEmpty();
  }
}
