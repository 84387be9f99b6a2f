package club.dynamodb;

import club.core.entry.Confirmation;
import club.core.entry.Confirmations;
import club.core.mail.LedgerEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// [Confirmations] by the sparse index, in which contacts stand by the instant of their last
/// confirmation.
public record DynamoConfirmations(DynamoTable table) implements Confirmations {
  @Override
  public List<Confirmation> before(Instant instant) {
    return new Queries(table)
            .ofIndexBefore(
                "read the unconfirmed entries",
                "unfinished",
                "unfinished",
                ContactItem.UNCONFIRMED,
                "unfinishedSince",
                Values.of(instant).s())
            .stream()
            .map(ContactItem::confirmation)
            .toList();
  }

  @Override
  public boolean ask(Confirmation read, Optional<LedgerEntry> mail, Instant now) {
    List<Write> writes = new ArrayList<>();
    writes.add(ContactItem.asked(read, now));
    mail.ifPresent(due -> writes.add(NewItem.of(LedgerItem.of(due))));
    return new Transactions(table).write("ask whether an entry is right", writes).isEmpty();
  }
}
