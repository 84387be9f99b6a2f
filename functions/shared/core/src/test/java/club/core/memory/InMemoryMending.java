package club.core.memory;

import club.core.contract.Examples;
import club.core.link.Link;
import club.core.mail.LedgerEntry;
import club.core.survey.Mending;
import java.time.Instant;

/// [Mending] in memory.
public record InMemoryMending(InMemoryClub club) implements Mending {
  @Override
  public boolean end(Link link, Instant now) {
    synchronized (club) {
      InMemoryClub.LinkName name = InMemoryClub.LinkName.of(link);
      boolean lives =
          link.equals(club.links.get(name)) && link.expiresAt().filter(now::isBefore).isPresent();
      if (lives) {
        club.links.put(name, Examples.ending(link, now));
      }
      return lives;
    }
  }

  @Override
  public boolean mailAgain(LedgerEntry entry, Instant now) {
    synchronized (club) {
      InMemoryClub.MailName name = InMemoryClub.MailName.of(entry);
      InMemoryClub.Mail mail = club.mails.get(name);
      if (mail == null || !mail.entry().equals(entry)) {
        return false;
      }
      LedgerEntry fresh =
          LedgerEntry.due(
              entry.reference(), entry.generation(), entry.kind(), entry.recipient(), now);
      club.mails.put(name, new InMemoryClub.Mail(fresh, now, ""));
      return true;
    }
  }

  @Override
  public boolean add(LedgerEntry entry) {
    synchronized (club) {
      InMemoryClub.MailName name = InMemoryClub.MailName.of(entry);
      boolean isNew = !club.mails.containsKey(name);
      if (isNew) {
        club.mails.put(name, new InMemoryClub.Mail(entry, entry.since(), ""));
      }
      return isNew;
    }
  }
}
