package club.core.memory;

import club.core.register.ImportedLists;
import club.core.register.Ruling;
import java.time.LocalDate;
import java.util.List;
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

  @Override
  public List<Ruling> toldApart() {
    synchronized (club) {
      return List.copyOf(club.toldApart);
    }
  }

  @Override
  public void tellApart(Ruling ruling) {
    synchronized (club) {
      club.toldApart.add(ruling);
    }
  }
}
