package club.local.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.local.ClubProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoreTest {
  private static final List<String> ITEMS =
      IntStream.range(1000, 1450).mapToObj(Integer::toString).toList();

  @TempDir Path folder = Path.of("");

  private final PaperClub club = new PaperClub();
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private Path file = Path.of("");

  @BeforeEach
  void export() throws IOException {
    file = Files.writeString(folder.resolve("export"), new ExportFile(ITEMS).text());
  }

  @Test
  void putsBackEachItemPageByPageAndPublishes() {
    assertThat(restore(false)).isTrue();

    assertThat(club.items.keySet()).containsExactlyElementsOf(ITEMS);
    assertThat(steps()).containsExactly("begin", "fill", "fill", "fill", "end", "");
    assertThat(printed()).contains("450 items put back.", "1 file written", "keys");
  }

  @Test
  void goesOnWhereItWasCutOff() {
    club.invoke(
        "Admin",
        "{\"command\":\"restore\",\"step\":\"begin\",\"file\":\"%s\"}"
            .formatted(new ExportFile(ITEMS).digest()));
    club.items.put("1000", 0);

    assertThat(restore(false)).isTrue();

    assertThat(printed()).contains("449 items put back, 1 were there from the restore");
    assertThat(club.items).hasSize(450);
  }

  @Test
  void hasNothingToDoWhereEverythingIsThere() {
    restore(false);
    club.events.clear();

    assertThat(restore(false)).isTrue();

    assertThat(steps()).doesNotContain("fill");
    assertThat(printed()).contains("exactly what is in this export");
  }

  @Test
  void leavesAClubWithOtherDataAlone() {
    club.items.put("other", 0);

    assertThatThrownBy(() -> restore(false))
        .isInstanceOf(ClubProblem.class)
        .hasMessageContaining("1 item already")
        .hasMessageContaining("new stack or folder");
    assertThat(club.items).hasSize(1);
    assertThat(steps()).containsOnly("begin", "");
  }

  @Test
  void changesNothingInADryRun() {
    assertThat(restore(true)).isTrue();

    assertThat(club.items).isEmpty();
    assertThat(steps()).containsExactly("begin");
    assertThat(printed()).contains("450 items would be put back");
  }

  @Test
  void saysWhenThePublishedPageIsNewer() {
    club.published = "{\"outcome\":\"refused\",\"written\":[],\"refused\":[\"index.html\"]}";

    assertThat(restore(false)).isFalse();

    assertThat(printed()).contains("newer than the register", "index.html", "rebuild");
  }

  @Test
  void saysThatTheDataAreThereWhenTheSiteIsNotPublished() {
    club.published = "";

    assertThat(restore(false)).isFalse();

    assertThat(printed())
        .contains("All data are there", "Publish crashed.", "Then: ./club rebuild --stack paper");
  }

  @Test
  void asksNothingOfAClubForABadFile() throws IOException {
    Files.writeString(file, new ExportFile(ITEMS).text().replace("1001", "1002"));

    assertThatThrownBy(() -> restore(false)).isInstanceOf(ClubProblem.class);
    assertThat(club.events).isEmpty();
  }

  private boolean restore(boolean dryRun) {
    return new Restore(file, dryRun).run(club, new PrintStream(printed, true, UTF_8));
  }

  private List<String> steps() {
    return club.events.stream().map(event -> event.path("step").asText("")).toList();
  }

  private String printed() {
    return printed.toString(UTF_8);
  }
}
