package club.dynamodb;

import club.core.Reference;
import club.core.link.Link;
import club.core.request.Traces;
import java.util.List;
import java.util.stream.Stream;

/// [Traces]: each row by itself, the state last.
public record DynamoTraces(DynamoTable table) implements Traces {
  private static final String REMOVE = "remove the traces of a request";

  @Override
  public void remove(Reference reference, List<Link> links) {
    Queries queries = new Queries(table);
    Removals removals = new Removals(table);
    Stream.of(
            links.stream().map(link -> Key.link(link.purpose(), link.hash())),
            queries.beginning(REMOVE, Key.mails(reference)).stream().map(Item::key),
            queries.beginning(REMOVE, Key.histories(reference)).stream().map(Item::key),
            Stream.of(Key.request(reference)))
        .flatMap(keys -> keys)
        .forEach(key -> removals.remove(REMOVE, key));
  }
}
