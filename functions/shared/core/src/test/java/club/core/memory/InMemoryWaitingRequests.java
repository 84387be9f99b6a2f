package club.core.memory;

import club.core.request.JoinRequest;
import club.core.request.Status;
import club.core.request.WaitingRequests;
import java.util.Comparator;
import java.util.List;

/// [WaitingRequests] in memory.
public record InMemoryWaitingRequests(InMemoryClub club) implements WaitingRequests {
  @Override
  public List<JoinRequest> in(Status status) {
    synchronized (club) {
      return club.requests.values().stream()
          .filter(request -> request.status() == status)
          .filter(request -> !club.aside.contains(request.reference()))
          .sorted(Comparator.comparing(JoinRequest::since))
          .toList();
    }
  }
}
