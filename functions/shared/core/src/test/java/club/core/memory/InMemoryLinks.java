package club.core.memory;

import club.core.link.Link;
import club.core.link.Links;
import club.core.link.Tries;
import java.util.Optional;

/// [Links] in memory.
public record InMemoryLinks(InMemoryClub club) implements Links {
  @Override
  public Optional<Found> find(Link.Purpose purpose, String hash) {
    synchronized (club) {
      return Optional.ofNullable(club.links.get(new InMemoryClub.LinkName(purpose, hash)))
          .map(link -> new Found(link, club.tries.getOrDefault(hash, Tries.NONE)));
    }
  }
}
