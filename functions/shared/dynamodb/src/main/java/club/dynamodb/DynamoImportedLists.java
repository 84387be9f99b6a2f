package club.dynamodb;

import club.core.register.ImportedLists;
import club.core.register.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// [ImportedLists] as a row for each day and for each two names.
public record DynamoImportedLists(DynamoTable table) implements ImportedLists {
  @Override
  public NavigableSet<LocalDate> days() {
    return new Queries(table)
        .beginning("read the days of imported lists", Key.IMPORTED_LISTS).stream()
            .map(row -> day(row.key()))
            .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public void add(LocalDate day) {
    new Puts(table).add("keep the day of an imported list", Item.of(Key.importedList(day)).build());
  }

  @Override
  public List<Ruling> toldApart() {
    return new Queries(table)
        .beginning("read the names that were told apart", Key.TOLD_APART).stream()
            .map(DynamoImportedLists::apart)
            .toList();
  }

  @Override
  public void tellApart(Ruling ruling) {
    new Puts(table)
        .add(
            "keep which names are told apart",
            Item.of(Key.toldApart(ruling.one(), ruling.other()))
                .set("one", Values.of(ruling.one()))
                .set("other", Values.of(ruling.other()))
                .build());
  }

  /// @throws UnreadableItem where a name is missing
  static Ruling apart(Item row) {
    return new Ruling(row.text("one"), row.text("other"), false);
  }

  /// @throws java.time.DateTimeException where the key has none
  static LocalDate day(Key key) {
    return LocalDate.parse(key.sk().substring(Key.IMPORTED_LISTS.sk().length()));
  }
}
