package club.dynamodb;

import club.core.Reference;
import club.core.morning.Digest;
import club.core.morning.MorningNotes;
import java.util.Optional;

/// [MorningNotes] by one read each.
public record DynamoMorningNotes(DynamoTable table) implements MorningNotes {
  @Override
  public Optional<Digest> digest(Reference reference) {
    return new Reads(table).get("read a digest", Key.digest(reference)).map(DigestItem::read);
  }

  @Override
  public Optional<Integer> usualDays() {
    return new Reads(table)
        .get("read the usual waiting time", Key.MORNING)
        .flatMap(MorningItem::usualDays);
  }
}
