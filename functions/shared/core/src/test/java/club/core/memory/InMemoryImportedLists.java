package club.core.memory;

import club.core.register.ImportedLists;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.TreeSet;

/// [ImportedLists] in memory.
public record InMemoryImportedLists(InMemoryClub club) implements ImportedLists {
  @Override
  public NavigableSet<LocalDate> days() {
    synchronized (club) {
      return new TreeSet<>(club.lists);
    }
  }

  @Override
  public void add(LocalDate day) {
    synchronized (club) {
      club.lists.add(day);
    }
  }
}
