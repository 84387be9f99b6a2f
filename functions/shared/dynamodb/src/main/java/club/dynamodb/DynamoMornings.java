package club.dynamodb;

import club.core.mail.LedgerEntry;
import club.core.morning.Digest;
import club.core.morning.Mornings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// [Mornings] by one row for all of them, and one for each digest.
public record DynamoMornings(DynamoTable table) implements Mornings {
  @Override
  public Optional<LocalDate> last() {
    return new Reads(table).get("read the last morning", Key.MORNING).map(MorningItem::day);
  }

  @Override
  public boolean add(Digest digest, List<LedgerEntry> mails) {
    List<Write> writes = new ArrayList<>();
    writes.add(NewItem.of(DigestItem.of(digest)));
    mails.forEach(mail -> writes.add(NewItem.of(LedgerItem.of(mail))));
    return new Transactions(table).write("add a digest", writes).isEmpty();
  }

  @Override
  public void complete(LocalDate day, Optional<Integer> usualDays) {
    new Updates(table).make("complete a morning", MorningItem.to(day, usualDays));
  }
}
