package club.dynamodb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/// Makes single changes.
record Updates(DynamoTable table) {
  /// Makes this change.
  ///
  /// @return false where its condition does not hold, which includes a change whose answer was lost
  ///   and which the SDK repeated
  boolean make(String operation, Change change) {
    return table
        .retry()
        .write(operation, () -> table.client().updateItem(change.alone(table.name())));
  }

  /// Makes this change, which may be repeated.
  ///
  /// @return the whole item after it; empty where its condition does not hold
  Optional<Item> makeAndRead(String operation, Change change) {
    UpdateItemRequest update =
        change.alone(table.name()).toBuilder().returnValues(ReturnValue.ALL_NEW).build();
    List<Item> items = new ArrayList<>();
    table
        .retry()
        .write(
            operation, () -> items.add(new Item(table.client().updateItem(update).attributes())));
    return items.stream().findFirst();
  }
}
