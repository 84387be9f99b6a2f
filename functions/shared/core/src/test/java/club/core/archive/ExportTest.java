package club.core.archive;

import static club.core.contract.ArchiveContract.MAIL;
import static club.core.contract.ArchiveContract.REQUEST;
import static club.core.contract.ArchiveContract.VERSION;
import static org.assertj.core.api.Assertions.assertThat;

import club.core.archive.Export.Outcome;
import club.core.memory.InMemoryArchive;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExportTest {
  private final InMemoryArchive store = new InMemoryArchive();
  private final List<Object> pauses = new ArrayList<>();

  @Test
  void holdsEveryPieceInTheOrderOfARestore() {
    List.of(VERSION, MAIL, REQUEST).forEach(store::put);

    assertThat(export(store)).isEqualTo(new Outcome.Taken(List.of(REQUEST, MAIL, VERSION)));
    assertThat(pauses).isEmpty();
  }

  @Test
  void holdsOneInstantAlthoughTheClubWasWrittenTo() {
    List<ArchivedItem> half = List.of(new ArchivedItem(0, "request"));
    List<ArchivedItem> whole = List.of(new ArchivedItem(1, "mail"), new ArchivedItem(0, "request"));

    assertThat(export(readings(List.of(half, whole, whole))))
        .isEqualTo(new Outcome.Taken(List.of("request", "mail")));
    assertThat(pauses).hasSize(1);
  }

  @Test
  void givesUpWhereTheClubIsNeverAtRest() {
    List<List<ArchivedItem>> readings = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      readings.add(List.of(new ArchivedItem(0, "m" + i)));
    }

    assertThat(export(readings(readings))).isEqualTo(new Outcome.NeverAtRest());
  }

  @Test
  void refusesAHalfRestoredClub() {
    store.set("a1");
    store.put(REQUEST);

    assertThat(export(store)).isEqualTo(new Outcome.HalfRestored());
  }

  private Outcome export(Archive archive) {
    return new Export(archive, store, pauses::add).run();
  }

  private static Archive readings(List<List<ArchivedItem>> readings) {
    Deque<List<ArchivedItem>> left = new ArrayDeque<>(readings);
    return new Archive() {
      @Override
      public boolean wakes(String text) {
        return false;
      }

      @Override
      public List<ArchivedItem> all() {
        return left.remove();
      }

      @Override
      public Putting put(String text) {
        return Putting.UNREADABLE;
      }
    };
  }
}
