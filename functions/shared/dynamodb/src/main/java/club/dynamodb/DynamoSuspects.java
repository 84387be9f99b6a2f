package club.dynamodb;

import club.core.request.JoinRequest;
import club.core.request.Suspects;
import java.util.List;
import java.util.Optional;

/// [Suspects] by one query of the sparse index. A row that cannot be read is left out.
public record DynamoSuspects(DynamoTable table) implements Suspects {
  @Override
  public List<JoinRequest> all() {
    return new Queries(table)
            .ofIndex(
                "read the suspects",
                DynamoUnfinished.INDEX,
                DynamoUnfinished.INDEX,
                RequestItem.ASIDE)
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
