package club.local.command;

import static club.core.contract.ArchiveContract.MAIL;
import static club.core.contract.ArchiveContract.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
  @TempDir Path folder = Path.of("");

  private final PaperClub club = new PaperClub();

  @Test
  void writesAFileForItsOwnerAlone() throws IOException {
    club.archive.put(MAIL);
    club.archive.put(REQUEST);
    Path file = folder.resolve("club.export");

    assertThat(export(file)).isZero();

    assertThat(ExportFile.read(Files.readString(file), "f").items()).containsExactly(REQUEST, MAIL);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(club.printed()).contains("2 items written", "names and addresses of people");
  }

  @Test
  void leavesAFileThatIsThereAlone() throws IOException {
    Path file = Files.writeString(folder.resolve("club.export"), "precious");

    assertThat(export(file)).isEqualTo(1);

    assertThat(club.errors()).contains("already");
    assertThat(file).hasContent("precious");
  }

  @Test
  void saysWhenTheFileCannotBeWritten() {
    assertThat(export(folder.resolve("no/folder"))).isEqualTo(1);
    assertThat(club.errors()).contains("cannot be written");
  }

  @Test
  void refusesHalfOfAClub() {
    club.archive.set("a1");

    assertThat(export(folder.resolve("club.export"))).isEqualTo(1);

    assertThat(club.errors()).contains("run that restore again");
    assertThat(folder).isEmptyDirectory();
  }

  private int export(Path file) {
    return club.run("export", file.toString());
  }
}
