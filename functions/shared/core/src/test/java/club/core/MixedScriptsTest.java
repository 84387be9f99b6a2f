package club.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MixedScriptsTest {
  @Test
  void areFoundInWords() {
    assertThat(MixedScripts.words("\u0410tos, \u0410tos et S\u03bfpra")) // Cyrillic А, Greek ο
        .containsExactly("\u0410tos", "S\u03bfpra");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "L’Haÿ-les-Roses",
        "E\u0301cole",
        "Μουσείο d’Athènes",
        "Музей (MUSEE) 2",
        "株式会社ABCデータ",
        "한국 Archives",
        "مكتبة الجزيرة",
        "𝒜rchives",
        "H₂O µm №5"
      })
  void areNotSeenWhereEachWordIsOfOneScript(String text) {
    assertThat(MixedScripts.words(text)).isEmpty();
  }
}
