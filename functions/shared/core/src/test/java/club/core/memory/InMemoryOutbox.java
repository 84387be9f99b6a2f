package club.core.memory;

import club.core.mail.LedgerEntry;
import club.core.mail.Outbox;
import java.time.Instant;

/// [Outbox] in memory.
public record InMemoryOutbox(InMemoryClub club) implements Outbox {
  @Override
  public boolean add(LedgerEntry entry) {
    return club.mending().add(entry);
  }

  @Override
  public boolean again(LedgerEntry entry, Instant now) {
    return club.mending().mailAgain(entry, now);
  }
}
