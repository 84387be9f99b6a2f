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
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
  @TempDir Path folder = Path.of("");

  private final PaperClub club = new PaperClub();
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @Test
  void writesAFileForItsOwnerAlone() throws IOException {
    club.items.put("a", 0);
    Path file = folder.resolve("club.export");

    assertThat(export(file)).isTrue();

    assertThat(ExportFile.read(Files.readString(file), "f").items()).containsExactly("a");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(printed.toString(UTF_8)).contains("1 item written", "names and addresses of people");
  }

  @Test
  void leavesAFileThatIsThereAlone() throws IOException {
    Path file = Files.writeString(folder.resolve("club.export"), "precious");

    assertThatThrownBy(() -> export(file))
        .isInstanceOf(ClubProblem.class)
        .hasMessageContaining("already");
    assertThat(file).hasContent("precious");
    assertThat(club.events).isEmpty();
  }

  @Test
  void saysWhenTheFileCannotBeWritten() {
    assertThatThrownBy(() -> export(folder.resolve("no/folder")))
        .isInstanceOf(ClubProblem.class)
        .hasMessageContaining("cannot be written");
  }

  private boolean export(Path file) {
    return new Export(file).run(club, new PrintStream(printed, true, UTF_8));
  }
}
