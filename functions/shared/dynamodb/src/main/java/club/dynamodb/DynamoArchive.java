package club.dynamodb;

import club.core.archive.Archive;
import club.core.archive.ArchivedItem;
import java.util.List;

/// [Archive] of the whole table, each item in the format of [ItemText], without the mark of a
/// restore.
public record DynamoArchive(DynamoTable table) implements Archive {
  @Override
  public List<ArchivedItem> all() {
    return new Scans(table)
        .all("read all items").stream()
            .filter(item -> !item.key().equals(DynamoRestoreMark.KEY))
            .map(item -> new ArchivedItem(turn(item.key()), ItemText.write(item)))
            .toList();
  }

  @Override
  public Putting put(String text) {
    return ItemText.read(text)
        .map(item -> new Puts(table).add("put an item back", item))
        .map(isNew -> isNew ? Putting.WRITTEN : Putting.THERE)
        .orElse(Putting.UNREADABLE);
  }

  @Override
  public boolean wakes(String text) {
    return ItemText.read(text).filter(item -> turn(item.key()) > 0).isPresent();
  }

  /// A mail wakes `notify`, which reads the request; the version wakes `publish`, which reads the
  /// members.
  private static int turn(Key key) {
    if (key.equals(Key.VERSION)) {
      return 2;
    }
    return key.pk().startsWith("MAIL#") ? 1 : 0;
  }
}
