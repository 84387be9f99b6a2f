package club.dynamodb;

import club.core.Reference;
import club.core.mail.LedgerEntry;
import club.core.mail.LedgerEntry.State;
import club.core.mail.Unfinished;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// [Unfinished] by the sparse index. A row that cannot be read is left out, so that it does not
/// hold up the others.
public record DynamoUnfinished(DynamoTable table) implements Unfinished {
  private static final String INDEX = "unfinished";

  @Override
  public List<LedgerEntry> all() {
    return ofIndex(LedgerItem.UNFINISHED);
  }

  @Override
  public List<LedgerEntry> blocked() {
    return ofIndex(LedgerItem.BLOCKED);
  }

  @Override
  public List<LedgerEntry> about(Reference reference) {
    return readable(new Queries(table).beginning("read the mails", Key.mails(reference)));
  }

  @Override
  public boolean wake(LedgerEntry entry, Instant now) {
    return new Updates(table)
        .make(
            "wake a mail",
            MailChange.into(State.DUE, entry, now)
                .set("attempts", Values.of(entry.attemptsOnceWoken()))
                .wherePresent("unfinished")
                .whereEqual("state", Values.of(entry.state().name()))
                .whereEqual("attempts", Values.of(entry.attempts()))
                .whereEqual("since", Values.of(entry.since())));
  }

  private List<LedgerEntry> ofIndex(String partition) {
    return readable(
        new Queries(table).ofIndex("read the unfinished mails", INDEX, "unfinished", partition));
  }

  private static List<LedgerEntry> readable(List<Item> items) {
    return items.stream().flatMap(item -> readable(item).stream()).toList();
  }

  private static Optional<LedgerEntry> readable(Item item) {
    try {
      return Optional.of(LedgerItem.read(item));
    } catch (UnreadableItem unreadable) {
      return Optional.empty();
    }
  }
}
