package club.core.memory;

import club.core.mail.LedgerEntry;
import club.core.morning.Expiries;
import club.core.request.JoinRequest;
import java.util.List;

/// [Expiries] in memory.
public record InMemoryExpiries(InMemoryClub club) implements Expiries {
  @Override
  public boolean write(JoinRequest before, JoinRequest after, List<LedgerEntry> mails) {
    synchronized (club) {
      if (!before.equals(club.requests.get(before.reference()))) {
        return false;
      }
      club.requests.put(after.reference(), after);
      club.add(after.last());
      mails.forEach(club::add);
      return true;
    }
  }
}
