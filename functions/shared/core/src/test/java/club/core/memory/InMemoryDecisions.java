package club.core.memory;

import club.core.request.Decisions;
import club.core.request.JoinRequest;
import java.util.Optional;

/// [Decisions] in memory.
public record InMemoryDecisions(InMemoryClub club) implements Decisions {
  @Override
  public Written write(Transition transition) {
    synchronized (club) {
      if (!stands(transition.before())
          || !isAlive(transition)
          || !transition.listing().map(this::isCurrent).orElse(true)
          || transition.mails().stream()
              .anyMatch(mail -> club.mails.containsKey(InMemoryClub.MailName.of(mail)))) {
        return Written.OVERTAKEN;
      }
      club.requests.put(transition.after().reference(), transition.after());
      club.add(transition.after().last());
      transition.mails().forEach(club::add);
      transition.listing().ifPresent(this::list);
      club.tries.remove(transition.link().hash());
      return Written.DONE;
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

  private boolean isAlive(Transition transition) {
    return Optional.ofNullable(club.links.get(InMemoryClub.LinkName.of(transition.link())))
        .filter(link -> link.expiresAt().filter(transition.now()::isBefore).isPresent())
        .isPresent();
  }

  private boolean isCurrent(Decisions.Listing listing) {
    return club.version == listing.version() && club.isCurrent(listing.change());
  }

  private void list(Decisions.Listing listing) {
    club.change(listing.change());
    listing
        .contact()
        .ifPresent(
            contact ->
                club.put(
                    listing.change().after().reference(), contact, listing.change().entry().at()));
    club.version++;
  }
}
