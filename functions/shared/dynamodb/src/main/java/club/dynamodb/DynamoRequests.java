package club.dynamodb;

import club.core.Reference;
import club.core.request.JoinRequest;
import club.core.request.Requests;
import java.util.Optional;

/// [Requests] by one read each.
public record DynamoRequests(DynamoTable table) implements Requests {
  @Override
  public Optional<JoinRequest> find(Reference reference) {
    return new Reads(table)
        .get("read a request", Key.request(reference))
        .filter(item -> !RequestItem.isErased(item))
        .map(RequestItem::read);
  }
}
