package club.web;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.Colour;
import club.core.Palette;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
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
        .contains("@media screen and (prefers-color-scheme:dark){:root{--paper:#14181a;");
  }

  @Test
  void takesTheColourOfTheClub() {
    Palette violet = new Palette(Colour.of("#6a1b9a").orElseThrow());

    assertThat(StyleSheet.of(violet).text()).contains("--accent:#6a1b9a");
    assertThat(StyleSheet.of(violet).path()).isNotEqualTo(style.path());
  }

  /// A property that is missing is silently nothing.
  @Test
  void declaresEveryPropertyThatItUses() {
    assertThat(matches("var\\((--[a-z-]+)")).isSubsetOf(matches("(--[a-z-]+) ?:"));
  }

  /// Colours are the palette's, so that they follow mode and accent. Paper is white and ink black.
  @Test
  void namesNoColourOfItsOwn() {
    String own = style.text().substring(new Palette().css().length());

    assertThat(
            Pattern.compile("#(?!fff\\b|000\\b|333\\b|999\\b)[0-9a-f]{3,8}\\b")
                .matcher(own)
                .results())
        .isEmpty();
  }

  private List<String> matches(String pattern) {
    return Pattern.compile(pattern)
        .matcher(style.text())
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  @Test
  void isNamedAfterItsContent() {
    assertThat(style.path())
        .matches("style\\.[0-9a-f]{10}\\.css")
        .isNotEqualTo(new StyleSheet(style.text() + " ").path());
  }

  /// As `openssl dgst -sha256 -binary | base64` computes it.
  @Test
  void allowsItselfByItsHash() {
    assertThat(new StyleSheet("a{}").policy())
        .isEqualTo("style-src 'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='");
    assertThat(style.text()).as("an element's text").doesNotContain("</", "<!--", "\r");
  }
}
