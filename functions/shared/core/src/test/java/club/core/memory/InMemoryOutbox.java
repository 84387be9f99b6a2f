package club.core.memory;

import club.core.mail.LedgerEntry;
import club.core.mail.Outbox;
import java.util.List;

/// [Outbox] in memory.
public record InMemoryOutbox(InMemoryClub club) implements Outbox {
  @Override
  public void add(List<LedgerEntry> mails) {
    synchronized (club) {
      mails.forEach(
          mail ->
              club.mails.putIfAbsent(
                  InMemoryClub.MailName.of(mail), new InMemoryClub.Mail(mail, mail.since(), "")));
    }
  }
}
