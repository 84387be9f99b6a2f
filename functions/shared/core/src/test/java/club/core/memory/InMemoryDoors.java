package club.core.memory;

import club.core.Reference;
import club.core.entry.Doors;
import club.core.mail.LedgerEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;

/// [Doors] in memory.
public record InMemoryDoors(InMemoryClub club) implements Doors {
  @Override
  public boolean ask(
      Reference member,
      LocalDate day,
      Limits limits,
      Instant now,
      IntFunction<List<LedgerEntry>> mails) {
    synchronized (club) {
      String own = member + " " + day;
      String all = "all " + day;
      if (club.knocks.getOrDefault(own, 0) >= limits.member()
          || club.knocks.getOrDefault(all, 0) >= limits.club()) {
        return false;
      }
      club.knocks.merge(own, 1, Integer::sum);
      club.knocks.merge(all, 1, Integer::sum);
      mails.apply(club.knocks.merge(member.value(), 1, Integer::sum)).forEach(club::add);
      return true;
    }
  }
}
