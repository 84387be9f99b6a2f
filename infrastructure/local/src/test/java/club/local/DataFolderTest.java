package club.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
  @TempDir Path folder = Path.of("");

  @Test
  void isNewUntilItIsComplete() {
    try (DataFolder data = DataFolder.open(folder, false)) {
      assertThat(data.isNew()).isTrue();
    }
    try (DataFolder data = DataFolder.open(folder, false)) {
      assertThat(data.isNew()).isTrue();
      data.complete();
    }
    try (DataFolder data = DataFolder.open(folder, false)) {
      assertThat(data.isNew()).isFalse();
    }
  }

  @Test
  void throwsAwayWhatIsInItWhenAsked() {
    try (DataFolder data = DataFolder.open(folder, false)) {
      data.state("mails/1").write("x");
      data.complete();
    }

    try (DataFolder data = DataFolder.open(folder, true)) {
      assertThat(data.isNew()).isTrue();
      assertThat(data.state("mails/1").read()).isEmpty();
    }
  }

  @Test
  void neverTouchesAFolderThatHoldsSomethingElse() throws Exception {
    Path thesis = Files.writeString(folder.resolve("thesis.txt"), "x");

    assertThatThrownBy(() -> DataFolder.open(folder, true))
        .isInstanceOf(ClubProblem.class)
        .hasMessageContaining("--data");
    assertThat(thesis).exists();
  }

  @Test
  void isHeldByOneAtATime() {
    try (DataFolder data = DataFolder.open(folder, false)) {
      assertThat(data.isNew()).isTrue();
      assertThat(DataFolder.isInUse(folder)).isTrue();
      assertThatThrownBy(() -> DataFolder.open(folder, true))
          .isInstanceOf(ClubProblem.class)
          .hasMessageContaining("in use");
    }
    assertThat(DataFolder.isInUse(folder)).isFalse();
  }

  @Test
  void refusesWhatANewerVersionWrote() {
    try (DataFolder data = DataFolder.open(folder, false)) {
      data.state("version").write(DataFolder.VERSION + 1 + "\n");
    }

    assertThatThrownBy(() -> DataFolder.open(folder, false))
        .isInstanceOf(ClubProblem.class)
        .hasMessageContaining("newer version");
  }

  @Test
  void saysThatAFileIsNoFolder() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "x");

    assertThatThrownBy(() -> DataFolder.open(file, false))
        .isInstanceOf(ClubProblem.class)
        .hasMessageContaining("--data");
  }
}
