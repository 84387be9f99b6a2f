package club.core.archive;

import static club.core.contract.ArchiveContract.MAIL;
import static club.core.contract.ArchiveContract.REQUEST;
import static club.core.contract.ArchiveContract.VERSION;
import static org.assertj.core.api.Assertions.assertThat;

import club.core.archive.Restore.Beginning;
import club.core.archive.Restore.Outcome;
import club.core.memory.InMemoryArchive;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RestoreTest {
  private final InMemoryArchive store = new InMemoryArchive();
  private final Restore restore = new Restore(store, store, () -> {});

  @Test
  void fillsAnEmptyStore() {
    assertThat(restore.run("a1", List.of(REQUEST, MAIL, VERSION)))
        .isEqualTo(new Outcome.Restored(3, 0, false));

    assertThat(store.all()).hasSize(3);
    assertThat(store.read()).isEmpty();
    assertThat(restore.look("a1")).isEqualTo(Beginning.NOT_EMPTY);
  }

  @Test
  void resumesAfterItWasCutOffThoughTheStoreHasChanged() {
    store.set("a1");
    store.put(MAIL.replace("}}", "},\"state\":{\"S\":\"SENT\"}}"));

    assertThat(restore.look("a1")).isEqualTo(Beginning.RESUMED);
    assertThat(restore.run("a1", List.of(REQUEST, MAIL)))
        .isEqualTo(new Outcome.Restored(1, 1, true));
    assertThat(store.all()).anyMatch(item -> item.text().contains("SENT"));
    assertThat(store.read()).isEmpty();
  }

  @Test
  void leavesAStoreWithDataAlone() {
    store.put(VERSION);

    assertThat(restore.run("a1", List.of(REQUEST))).isEqualTo(new Outcome.NotEmpty());
    assertThat(store.all()).hasSize(1);
    assertThat(store.read()).isEmpty();
  }

  @Test
  void leavesAStoreThatIsFilledFromAnotherArchiveAlone() {
    store.set("a1");

    assertThat(restore.run("b2", List.of(REQUEST))).isEqualTo(new Outcome.OtherUnderWay());
    assertThat(store.all()).isEmpty();
    assertThat(store.read()).contains("a1");
  }

  @Test
  void changesNothingWhenItOnlyLooks() {
    assertThat(restore.look("a1")).isEqualTo(Beginning.BEGUN);
    assertThat(store.read()).isEmpty();
  }

  /// Otherwise it would restore what the working club has removed since.
  @Test
  void stopsOnceAnotherProcessHasCompletedTheSameRestore() {
    List<String> texts = IntStream.range(0, 250).mapToObj(RestoreTest::piece).toList();
    List<String> put = new ArrayList<>();
    Archive watched =
        new Archive() {
          @Override
          public List<ArchivedItem> all() {
            return store.all();
          }

          @Override
          public Putting put(String text) {
            put.add(text);
            if (put.size() == 50) {
              store.clear("a1");
            }
            return store.put(text);
          }
        };

    assertThat(new Restore(watched, store, () -> {}).run("a1", texts))
        .isEqualTo(new Outcome.Overtaken());
    assertThat(put).hasSize(100);
  }

  @Test
  void stopsAtATextThatIsNotAPieceAndKeepsTheMark() {
    assertThat(restore.run("a1", List.of("no", REQUEST))).isEqualTo(new Outcome.Unreadable());
    assertThat(store.read()).contains("a1");
  }

  private static String piece(int number) {
    return "{\"pk\":{\"S\":\"REQUEST#%d\"},\"sk\":{\"S\":\"STATE\"}}".formatted(number);
  }
}
