package club.core.archive;

import static club.core.contract.ArchiveContract.MAIL;
import static club.core.contract.ArchiveContract.REQUEST;
import static club.core.contract.ArchiveContract.VERSION;
import static org.assertj.core.api.Assertions.assertThat;

import club.core.archive.Restore.Beginning;
import club.core.archive.Restore.Filling;
import club.core.memory.InMemoryArchive;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RestoreTest {
  private final InMemoryArchive store = new InMemoryArchive();
  private final Restore restore = new Restore(store, store);

  @Test
  void fillsAnEmptyStore() {
    assertThat(restore.begin("a1")).isEqualTo(Beginning.BEGUN);
    assertThat(restore.fill("a1", List.of(REQUEST, MAIL))).isEqualTo(new Filling.Filled(2, 0));
    assertThat(restore.fill("a1", List.of(VERSION))).isEqualTo(new Filling.Filled(1, 0));
    restore.end("a1");

    assertThat(restore.look("a1")).isEqualTo(Beginning.NOT_EMPTY);
    assertThat(store.page(Optional.empty()).items()).hasSize(2);
  }

  @Test
  void goesOnAfterItWasCutOffThoughWhatIsThereHasChanged() {
    restore.begin("a1");
    store.put(MAIL.replace("}}", "},\"state\":{\"S\":\"SENT\"}}"));

    assertThat(restore.begin("a1")).isEqualTo(Beginning.RESUMED);
    assertThat(restore.fill("a1", List.of(REQUEST, MAIL))).isEqualTo(new Filling.Filled(1, 1));
    assertThat(store.page(Optional.empty()).items()).anyMatch(item -> item.text().contains("SENT"));
  }

  @Test
  void leavesAStoreWithDataAlone() {
    store.put(VERSION);

    assertThat(restore.begin("a1")).isEqualTo(Beginning.NOT_EMPTY);
    assertThat(store.read()).isEmpty();
  }

  @Test
  void leavesAStoreThatAnotherArchiveFillsAlone() {
    restore.begin("a1");

    assertThat(restore.begin("b2")).isEqualTo(Beginning.OTHER_UNDER_WAY);
    assertThat(restore.fill("b2", List.of(REQUEST))).isEqualTo(new Filling.NotBegun());
    assertThat(store.page(Optional.empty()).items()).isEmpty();
  }

  @Test
  void onlyLooksWhereItIsAsked() {
    assertThat(restore.look("a1")).isEqualTo(Beginning.BEGUN);
    assertThat(store.read()).isEmpty();
  }

  @Test
  void writesNothingBeforeItHasBegunOrAfterItsEnd() {
    assertThat(restore.fill("a1", List.of(REQUEST))).isEqualTo(new Filling.NotBegun());
    restore.begin("a1");
    restore.end("a1");
    assertThat(restore.fill("a1", List.of(REQUEST))).isEqualTo(new Filling.NotBegun());
  }

  @Test
  void stopsAtWhatIsNoPiece() {
    restore.begin("a1");

    assertThat(restore.fill("a1", List.of("no", REQUEST))).isEqualTo(new Filling.Unreadable());
  }
}
