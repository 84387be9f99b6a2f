package club.core.memory;

import club.core.mail.LedgerEntry;
import club.core.morning.Digest;
import club.core.morning.Mornings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// [Mornings] in memory.
public record InMemoryMornings(InMemoryClub club) implements Mornings {
  @Override
  public Optional<LocalDate> last() {
    synchronized (club) {
      return club.morning;
    }
  }

  @Override
  public boolean add(Digest digest, List<LedgerEntry> mails) {
    synchronized (club) {
      if (club.digests.containsKey(digest.reference())) {
        return false;
      }
      club.digests.put(digest.reference(), digest);
      mails.forEach(club::add);
      return true;
    }
  }

  @Override
  public void complete(LocalDate day, Optional<Integer> usualDays) {
    synchronized (club) {
      club.morning = Optional.of(day);
      club.usualDays = usualDays;
    }
  }
}
