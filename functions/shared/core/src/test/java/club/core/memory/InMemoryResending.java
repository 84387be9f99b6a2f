package club.core.memory;

import club.core.mail.LedgerEntry;
import club.core.mail.LedgerEntry.State;
import club.core.mail.Resending;
import java.time.Instant;

/// [Resending] in memory.
public record InMemoryResending(InMemoryClub club) implements Resending {
  @Override
  public boolean again(LedgerEntry mail, Instant limit, Instant now) {
    synchronized (club) {
      InMemoryClub.MailName name = InMemoryClub.MailName.of(mail);
      InMemoryClub.Mail stored = club.mails.get(name);
      if (stored == null
          || stored.entry().state() != State.SENT
          || !stored.entry().since().isBefore(limit)) {
        return false;
      }
      LedgerEntry fresh =
          LedgerEntry.due(mail.reference(), mail.generation(), mail.kind(), mail.recipient(), now);
      club.mails.put(name, new InMemoryClub.Mail(fresh, now, ""));
      return true;
    }
  }
}
