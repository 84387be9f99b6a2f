package club.core.memory;

import club.core.link.Link;
import club.core.link.Links;
import java.util.Optional;

/// [Links] in memory.
public record InMemoryLinks(InMemoryClub club) implements Links {
  @Override
  public Optional<Link> find(Link.Purpose purpose, String hash) {
    synchronized (club) {
      return Optional.ofNullable(club.links.get(new InMemoryClub.LinkName(purpose, hash)));
    }
  }
}
