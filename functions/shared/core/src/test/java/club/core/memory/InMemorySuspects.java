package club.core.memory;

import club.core.request.JoinRequest;
import club.core.request.Suspects;
import java.util.Comparator;
import java.util.List;

/// [Suspects] in memory.
public record InMemorySuspects(InMemoryClub club) implements Suspects {
  @Override
  public List<JoinRequest> all() {
    synchronized (club) {
      return club.requests.values().stream()
          .filter(request -> club.aside.contains(request.reference()))
          .sorted(Comparator.comparing(JoinRequest::receivedAt))
          .toList();
    }
  }
}
