package club.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageTest {
  @Test
  void choosesItsOwnWording() {
    assertThat(Language.FRENCH.of("un", "one")).isEqualTo("un");
    assertThat(Language.ENGLISH.of("un", "one")).isEqualTo("one");
  }
}
