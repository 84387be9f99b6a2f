package club.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
  @Test
  void composesAccentsAndKeepsApostrophesDashesAndSpaces() {
    assertThat(PlainText.normalise("  E\u0301cole de l’Air \u2013 a\u00a0b "))
        .isEqualTo("École de l’Air – a\u00a0b");
  }

  @Test
  void endsLinesWithALineFeed() {
    assertThat(PlainText.normalise("a\r\nb\rc")).isEqualTo("a\nb\nc");
  }

  @ParameterizedTest
  @CsvSource({
    "200B,U+200B ZERO WIDTH SPACE",
    "202E,U+202E RIGHT-TO-LEFT OVERRIDE",
    "2066,U+2066 LEFT-TO-RIGHT ISOLATE",
    "FEFF,U+FEFF ZERO WIDTH NO-BREAK SPACE",
    "0,U+0000 NULL",
    "7,U+0007 BEL",
    "9,U+0009 CHARACTER TABULATION",
    "85,U+0085 NEXT LINE (NEL)",
    "2028,U+2028 LINE SEPARATOR",
    "AD,U+00AD SOFT HYPHEN",
    "D800,U+D800 HIGH SURROGATES D800",
    "E000,U+E000 PRIVATE USE AREA E000",
    "378,U+0378 UNASSIGNED"
  })
  void refusesInvisibleCharactersByName(String hex, String name) {
    int character = Integer.parseInt(hex, 16);
    String text = "a" + Character.toString(character) + "b";

    assertThat(PlainText.forbidden(text, true).stream().mapToObj(PlainText::nameOf))
        .containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"L’Haÿ-les-Roses", "naïve œuvre", "Ελλάδα", "東京", "𝒜 🙂", "a\u00a0b\u202fc"})
  void acceptsTheLettersOfEveryLanguage(String text) {
    assertThat(PlainText.forbidden(text, false)).isEmpty();
  }

  @Test
  void acceptsLineEndsInMultilineTextAlone() {
    assertThat(PlainText.forbidden("a\nb", true)).isEmpty();
    assertThat(PlainText.forbidden("a\nb", false)).hasValue('\n');
  }

  @Test
  void countsAsAPersonCounts() {
    assertThat(PlainText.length("é🙂")).isEqualTo(2);
  }
}
