package club.dynamodb;

import club.core.Reference;
import club.core.register.Chronicle;
import club.core.register.RegisterEntry;
import java.util.List;

/// [Chronicle] by one query each.
public record DynamoChronicle(DynamoTable table) implements Chronicle {
  @Override
  public List<RegisterEntry> of(Reference member) {
    return new Queries(table)
        .beginning("read a member's history", Key.memberHistory(member)).stream()
            .map(RegisterEntryItem::read)
            .toList();
  }
}
