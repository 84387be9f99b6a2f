package club.core.memory;

import club.core.mail.FreshLinks;
import club.core.mail.LedgerEntry;
import java.util.Optional;

/// [FreshLinks] in memory.
public record InMemoryFreshLinks(InMemoryClub club) implements FreshLinks {
  @Override
  public boolean ask(LedgerEntry mail) {
    synchronized (club) {
      boolean recent =
          Optional.ofNullable(club.mails.get(InMemoryClub.MailName.of(mail)))
              .filter(last -> !last.entry().since().isBefore(mail.since().minus(PAUSE)))
              .isPresent();
      if (!recent) {
        club.add(mail);
      }
      return !recent;
    }
  }
}
