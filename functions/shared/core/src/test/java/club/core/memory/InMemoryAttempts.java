package club.core.memory;

import club.core.link.Attempts;
import club.core.link.Link;
import club.core.link.Tries;
import java.time.Instant;
import java.util.Optional;

/// [Attempts] in memory.
public record InMemoryAttempts(InMemoryClub club) implements Attempts {
  @Override
  public void forget(Link link) {
    synchronized (club) {
      club.tries.remove(link.hash());
    }
  }

  @Override
  public Counted count(Link link, Tries read, Instant now) {
    synchronized (club) {
      if (!club.links.containsKey(InMemoryClub.LinkName.of(link))) {
        throw new IllegalArgumentException("There is no such link.");
      }
      Tries before = club.tries.getOrDefault(link.hash(), Tries.NONE);
      Optional<Instant> lock = before.lock(now);
      if (lock.isPresent()) {
        return new Counted.Locked(lock.get());
      }
      Tries next = before.next(now);
      club.tries.put(link.hash(), next);
      return new Counted.Allowed(next.left());
    }
  }
}
