package club.dynamodb;

import club.core.register.ImportedLists;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// [ImportedLists] as a row each.
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

  /// @throws java.time.DateTimeException where the key has none
  static LocalDate day(Key key) {
    return LocalDate.parse(key.sk().substring(Key.IMPORTED_LISTS.sk().length()));
  }
}
