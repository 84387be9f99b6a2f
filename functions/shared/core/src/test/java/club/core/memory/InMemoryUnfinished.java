package club.core.memory;

import club.core.mail.LedgerEntry;
import club.core.mail.LedgerEntry.State;
import club.core.mail.Unfinished;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// [Unfinished] in memory.
public record InMemoryUnfinished(InMemoryClub club) implements Unfinished {
  @Override
  public List<LedgerEntry> all() {
    synchronized (club) {
      return club.mails.values().stream()
          .filter(mail -> mail.entry().state() != State.SENT)
          .sorted(Comparator.comparing(InMemoryClub.Mail::unfinishedSince))
          .map(InMemoryClub.Mail::entry)
          .toList();
    }
  }

  @Override
  public boolean wake(LedgerEntry entry, Instant now) {
    synchronized (club) {
      InMemoryClub.MailName name = InMemoryClub.MailName.of(entry);
      InMemoryClub.Mail mail = club.mails.get(name);
      if (mail == null || !mail.entry().equals(entry) || entry.state() == State.SENT) {
        return false;
      }
      club.mails.put(name, mail.to(State.DUE, entry.attempts(), now, mail.note()));
      return true;
    }
  }
}
