package club.local.command;

import static club.core.contract.ArchiveContract.VERSION;
import static org.assertj.core.api.Assertions.assertThat;

import club.core.Reference;
import club.core.request.Forms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class RestoreCommandTest {
  private static final List<String> ITEMS =
      IntStream.range(1000, 1450).mapToObj(RestoreCommandTest::item).toList();

  @TempDir Path folder = Path.of("");

  private final PaperClub club = new PaperClub();
  private Path file = Path.of("");

  @BeforeEach
  void export() throws IOException {
    file = Files.writeString(folder.resolve("export"), new ExportFile("ledger", ITEMS).text());
    club.scene.table.erasureLedger().begin("ledger");
    answer("{\"outcome\":\"published\",\"written\":[\"index.html\"]}");
  }

  @Test
  void putsBackEachItemAndPublishes() {
    assertThat(restore()).isZero();

    assertThat(club.archive.all()).hasSize(450);
    assertThat(club.archive.read()).isEmpty();
    assertThat(club.printed()).contains("450 items put back.", "1 file written\n");
    assertThat(club.published).extracting(JsonNode::toString).containsExactly("{\"dryRun\":false}");
  }

  @Test
  void putsNothingBackWithoutTheLedgerOfErasures() throws IOException {
    Files.writeString(file, new ExportFile("another", ITEMS).text());

    assertThat(restore()).isEqualTo(1);

    assertThat(club.errors()).contains("ledger of erasures", "--erasures DIR");
    assertThat(club.archive.all()).isEmpty();
  }

  @Test
  void takesTheLedgerFromACopyAndErasesAgain() throws IOException {
    PaperClub fresh = new PaperClub();
    fresh.answers.add("{\"outcome\":\"published\",\"written\":[]}");
    Reference reference = fresh.scene.joins(Forms.least());
    Path copy = Files.createDirectories(folder.resolve("erasures/request"));
    Files.writeString(copy.resolve(reference.value()), "2026-03-01T00:00:00Z");
    Files.writeString(folder.resolve("erasures/name"), "ledger\n");

    assertThat(
            fresh.run(
                "restore", file.toString(), "--erasures", folder.resolve("erasures").toString()))
        .isZero();

    assertThat(fresh.scene.table.requests().find(reference)).isEmpty();
    assertThat(fresh.scene.table.erasures().at(reference)).isPresent();
  }

  @Test
  void goesOnWhereItWasCutOff() {
    club.archive.set(new ExportFile("ledger", ITEMS).digest());
    club.archive.put(ITEMS.getFirst());

    assertThat(restore()).isZero();

    assertThat(club.printed())
        .contains("449 items put back, 1 already there from the interrupted restore");
    assertThat(club.archive.all()).hasSize(450);
  }

  @Test
  void leavesTheRestoreOfAnotherExportAlone() {
    club.archive.set("b2");

    assertThat(restore()).isEqualTo(1);
    assertThat(club.errors()).contains("another export was interrupted");
    assertThat(restore("--dry-run")).isEqualTo(1);
    assertThat(club.archive.all()).isEmpty();
  }

  @Test
  void hasNothingToDoWhereEverythingIsThere() {
    ITEMS.forEach(club.archive::put);

    assertThat(restore()).isZero();

    assertThat(club.printed()).contains("exactly what is in this export", "1 file written");
  }

  @Test
  void leavesAClubWithOtherDataAlone() {
    club.archive.put(VERSION);

    assertThat(restore()).isEqualTo(1);

    assertThat(club.errors()).contains("1 item already", "new stack or folder");
    assertThat(club.archive.all()).hasSize(1);
    assertThat(club.published).isEmpty();
  }

  @Test
  void changesNothingInADryRun() {
    assertThat(restore("--dry-run")).isZero();

    assertThat(club.archive.all()).isEmpty();
    assertThat(club.archive.read()).isEmpty();
    assertThat(club.published).isEmpty();
    assertThat(club.printed()).startsWith("Dry run, nothing changed: 450 items would be put back");
  }

  @Test
  void saysWhatAnotherVersionHasWritten() throws IOException {
    Files.writeString(file, new ExportFile("ledger", List.of("x")).text());

    assertThat(restore()).isEqualTo(1);
    assertThat(club.errors()).contains("cannot be read by this version");
  }

  @Test
  void saysWhenThePublishedPageIsNewer() {
    answer("{\"outcome\":\"refused\",\"written\":[],\"refused\":[\"index.html\"]}");

    assertThat(restore("--stack", "paper")).isEqualTo(1);

    assertThat(club.printed())
        .contains("newer than the register", "index.html", "./club rebuild --stack paper");
  }

  @Test
  void saysThatTheDataAreThereWhenTheSiteIsNotPublished() {
    club.answers.clear();

    assertThat(restore("--data", "d")).isEqualTo(1);

    assertThat(club.printed())
        .contains("All data are there", "Publish crashed.", "Then: ./club rebuild --data 'd'");
  }

  @Test
  void asksNothingOfAClubForABadFile() throws IOException {
    Files.writeString(file, new ExportFile("ledger", ITEMS).text().replace("#1001", "#1002"));

    assertThat(restore()).isEqualTo(1);
    assertThat(club.archive.all()).isEmpty();
  }

  private int restore(String... more) {
    return club.run(
        Stream.concat(Stream.of("restore", file.toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  private void answer(String answer) {
    club.answers.clear();
    club.answers.add(answer);
  }

  private static String item(int number) {
    return "{\"pk\":{\"S\":\"REQUEST#%d\"},\"sk\":{\"S\":\"STATE\"}}".formatted(number);
  }
}
