package club.dynamodb;

import club.core.request.JoinRequest;
import club.core.request.Status;
import club.core.request.WaitingRequests;
import java.util.List;
import java.util.Optional;

/// [WaitingRequests] by one query of the sparse index. A row that cannot be read is left out, so
/// that it does not hold up the others.
public record DynamoWaitingRequests(DynamoTable table) implements WaitingRequests {
  @Override
  public List<JoinRequest> in(Status status) {
    return new Queries(table)
            .ofIndex(
                "read the waiting requests",
                DynamoUnfinished.INDEX,
                DynamoUnfinished.INDEX,
                RequestItem.partition(status))
            .stream()
            .flatMap(item -> readable(item).stream())
            .toList();
  }

  private static Optional<JoinRequest> readable(Item item) {
    try {
      return Optional.of(RequestItem.read(item));
    } catch (UnreadableItem unreadable) {
      return Optional.empty();
    }
  }
}
