package club.web;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.Palette;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StyleSheetTest {
  private final StyleSheet style = StyleSheet.of(new Palette());

  @Test
  void hasEveryFileOfTheFolder() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../../../infrastructure/site/style"))) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".css", "")))
          .containsExactlyInAnyOrderElementsOf(StyleSheet.PARTS);
    }
  }

  @Test
  void beginsWithTheColoursOfBothModes() {
    assertThat(style.text())
        .startsWith(":root{--paper:#fbfaf6;")
        .contains("@media (prefers-color-scheme:dark){:root{--paper:#14181a;");
  }

  @Test
  void isNamedAfterItsContent() {
    assertThat(style.path())
        .matches("style\\.[0-9a-f]{10}\\.css")
        .isNotEqualTo(new StyleSheet(style.text() + " ").path());
  }
}
