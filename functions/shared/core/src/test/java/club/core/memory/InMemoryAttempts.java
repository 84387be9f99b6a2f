package club.core.memory;

import club.core.link.Attempts;
import club.core.link.Link;
import java.time.Instant;
import java.util.Optional;

/// [Attempts] in memory.
public record InMemoryAttempts(InMemoryClub club) implements Attempts {
  private static final InMemoryClub.Tries NONE = new InMemoryClub.Tries(0, Optional.empty());

  @Override
  public void forget(String hash) {
    synchronized (club) {
      club.tries.remove(hash);
    }
  }

  @Override
  public Counted count(String hash, Instant now) {
    synchronized (club) {
      if (!club.links.containsKey(new InMemoryClub.LinkName(Link.Purpose.STAFF, hash))) {
        throw new IllegalArgumentException("There is no such staff link.");
      }
      InMemoryClub.Tries before = club.tries.getOrDefault(hash, NONE);
      if (before.lockedUntil().filter(now::isBefore).isPresent()) {
        return new Counted.Locked(before.lockedUntil().get());
      }
      int count = before.lockedUntil().isPresent() ? 1 : before.count() + 1;
      Optional<Instant> lock = count < LIMIT ? Optional.empty() : Optional.of(now.plus(LOCK));
      club.tries.put(hash, new InMemoryClub.Tries(count, lock));
      return new Counted.Allowed(LIMIT - count);
    }
  }
}
