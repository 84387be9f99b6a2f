package club.core.memory;

import club.core.Reference;
import club.core.request.JoinRequest;
import club.core.request.Requests;
import java.util.Optional;

/// [Requests] in memory.
public record InMemoryRequests(InMemoryClub club) implements Requests {
  @Override
  public Optional<JoinRequest> find(Reference reference) {
    synchronized (club) {
      return Optional.ofNullable(club.requests.get(reference));
    }
  }
}
