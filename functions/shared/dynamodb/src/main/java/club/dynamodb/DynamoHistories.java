package club.dynamodb;

import club.core.Reference;
import club.core.request.Histories;
import club.core.request.HistoryEntry;
import java.util.List;

/// [Histories] by one query each.
public record DynamoHistories(DynamoTable table) implements Histories {
  @Override
  public List<HistoryEntry> of(Reference reference) {
    return new Queries(table)
        .beginning("read a request's history", Key.histories(reference)).stream()
            .map(HistoryItem::read)
            .toList();
  }
}
