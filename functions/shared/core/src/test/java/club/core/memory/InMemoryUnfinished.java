package club.core.memory;

import club.core.Reference;
import club.core.mail.LedgerEntry;
import club.core.mail.LedgerEntry.State;
import club.core.mail.Unfinished;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// [Unfinished] in memory.
public record InMemoryUnfinished(InMemoryClub club) implements Unfinished {
  @Override
  public List<LedgerEntry> all() {
    return having(state -> state != State.SENT && state != State.BLOCKED);
  }

  @Override
  public List<LedgerEntry> blocked() {
    return having(state -> state == State.BLOCKED);
  }

  @Override
  public List<LedgerEntry> about(Reference reference) {
    return club.mails(reference);
  }

  @Override
  public boolean wake(LedgerEntry entry, Instant now) {
    synchronized (club) {
      InMemoryClub.MailName name = InMemoryClub.MailName.of(entry);
      InMemoryClub.Mail mail = club.mails.get(name);
      if (mail == null || !mail.entry().equals(entry) || entry.state() == State.SENT) {
        return false;
      }
      club.mails.put(name, mail.to(State.DUE, entry.attemptsOnceWoken(), now, mail.note()));
      return true;
    }
  }

  private List<LedgerEntry> having(Predicate<State> which) {
    synchronized (club) {
      return club.mails.values().stream()
          .filter(mail -> which.test(mail.entry().state()))
          .sorted(Comparator.comparing(InMemoryClub.Mail::unfinishedSince))
          .map(InMemoryClub.Mail::entry)
          .toList();
    }
  }
}
