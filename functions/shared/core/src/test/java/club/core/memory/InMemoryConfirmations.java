package club.core.memory;

import club.core.entry.Confirmation;
import club.core.entry.Confirmations;
import club.core.mail.LedgerEntry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// [Confirmations] in memory.
public record InMemoryConfirmations(InMemoryClub club) implements Confirmations {
  @Override
  public List<Confirmation> before(Instant instant) {
    synchronized (club) {
      return club.confirmations.values().stream()
          .filter(one -> one.at().isBefore(instant))
          .toList();
    }
  }

  @Override
  public boolean ask(Confirmation read, Optional<LedgerEntry> mail, Instant now) {
    synchronized (club) {
      if (!read.equals(club.confirmations.get(read.member()))
          || mail.filter(due -> club.mails.containsKey(InMemoryClub.MailName.of(due)))
              .isPresent()) {
        return false;
      }
      club.confirmations.put(read.member(), new Confirmation(read.member(), now, read.asked() + 1));
      mail.ifPresent(club::add);
      return true;
    }
  }
}
