package club.local.template;

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
}
