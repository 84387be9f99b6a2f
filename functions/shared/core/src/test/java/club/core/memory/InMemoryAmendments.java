package club.core.memory;

import club.core.link.Link;
import club.core.request.Amendments;
import club.core.request.JoinRequest;
import java.time.Instant;
import java.util.Optional;

/// [Amendments] in memory.
public record InMemoryAmendments(InMemoryClub club) implements Amendments {
  @Override
  public void confirm(JoinRequest before, Instant now) {
    synchronized (club) {
      club.requests.computeIfPresent(
          before.reference(), (reference, request) -> request.verified(now));
    }
  }

  @Override
  public boolean write(Amendment amendment) {
    synchronized (club) {
      if (!stands(amendment.before()) || !isAlive(amendment.link(), amendment.now())) {
        return false;
      }
      club.requests.put(amendment.after().reference(), amendment.after());
      club.add(amendment.after().last());
      amendment.mails().forEach(club::add);
      end(amendment.link(), amendment.now());
      return true;
    }
  }

  private boolean stands(JoinRequest before) {
    return Optional.ofNullable(club.requests.get(before.reference()))
        .filter(
            now ->
                now.status() == before.status()
                    && now.generation() == before.generation()
                    && now.entries() == before.entries())
        .isPresent();
  }

  private boolean isAlive(Link link, Instant now) {
    return Optional.ofNullable(club.links.get(InMemoryClub.LinkName.of(link)))
        .flatMap(Link::expiresAt)
        .filter(now::isBefore)
        .isPresent();
  }

  private void end(Link link, Instant now) {
    club.links.put(InMemoryClub.LinkName.of(link), link.endingAt(now));
    club.tries.remove(link.hash());
  }
}
