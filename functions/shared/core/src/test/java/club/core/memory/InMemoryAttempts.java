package club.core.memory;

import club.core.link.Attempts;
import club.core.link.Link;
import club.core.link.Tries;
import java.time.Instant;
import java.util.Optional;

/// [Attempts] in memory.
public record InMemoryAttempts(InMemoryClub club) implements Attempts {
  @Override
  public void forget(String hash) {
    synchronized (club) {
      club.tries.remove(hash);
    }
  }

  @Override
  public Counted count(String hash, Tries read, Instant now) {
    synchronized (club) {
      if (!club.links.containsKey(new InMemoryClub.LinkName(Link.Purpose.STAFF, hash))) {
        throw new IllegalArgumentException("There is no such staff link.");
      }
      Tries before = club.tries.getOrDefault(hash, Tries.NONE);
      Optional<Instant> lock = before.lock(now);
      if (lock.isPresent()) {
        return new Counted.Locked(lock.get());
      }
      Tries next = before.next(now);
      club.tries.put(hash, next);
      return new Counted.Allowed(next.left());
    }
  }
}
