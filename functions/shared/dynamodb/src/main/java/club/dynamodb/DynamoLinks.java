package club.dynamodb;

import club.core.link.Link;
import club.core.link.Links;
import java.util.Optional;

/// [Links] by one read each.
public record DynamoLinks(DynamoTable table) implements Links {
  @Override
  public Optional<Found> find(Link.Purpose purpose, String hash) {
    return new Reads(table)
        .get("read a link", Key.link(purpose, hash))
        .map(item -> new Found(LinkItem.read(item), LinkItem.tries(item)));
  }
}
