package club.core.memory;

import club.core.mail.LedgerEntry;
import club.core.request.JoinRequest;
import club.core.request.Release;
import java.time.Instant;
import java.util.List;

/// [Release] in memory.
public record InMemoryRelease(InMemoryClub club) implements Release {
  @Override
  public boolean release(
      JoinRequest request, List<LedgerEntry> mails, Instant now, Instant quietUntil) {
    synchronized (club) {
      if (!club.aside.remove(request.reference())) {
        return false;
      }
      club.addAll(request, mails, now, quietUntil);
      return true;
    }
  }
}
