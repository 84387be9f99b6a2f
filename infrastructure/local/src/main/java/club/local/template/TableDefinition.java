package club.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/// A table as the template declares it.
///
/// @param name the logical id, and the table's name on this machine
/// @param request the body of `CreateTable`
/// @param keys the names of the key attributes: all are strings
public record TableDefinition(String name, ObjectNode request, List<String> keys) {
  public TableDefinition {
    keys = List.copyOf(keys);
  }

  /// The attribute by which it is partitioned, or the index of this name.
  ///
  /// @param index empty: the table itself
  public String hashKey(String index) {
    JsonNode keyed =
        request
            .path("GlobalSecondaryIndexes")
            .valueStream()
            .filter(each -> each.path("IndexName").asText().equals(index))
            .findAny()
            .orElse(request);
    return keyed
        .path("KeySchema")
        .valueStream()
        .filter(key -> key.path("KeyType").asText().equals("HASH"))
        .map(key -> key.path("AttributeName").asText())
        .findAny()
        .orElse("");
  }
}
