package club.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {
  private static final Colour BLACK = new Colour(0, 0, 0);
  private static final Colour WHITE = new Colour(255, 255, 255);

  @ParameterizedTest
  @ValueSource(strings = {"#000000", "#14594a", "#ffffff", "#0a0b0c"})
  void isPrintedAsItIsRead(String hex) {
    assertThat(Colour.of(hex).orElseThrow()).hasToString(hex);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "14594a", "#14594", "#14594a0", "#14594g", "green", "#14594a;}"})
  void isNothingElse(String text) {
    assertThat(Colour.of(text)).isEmpty();
  }

  @Test
  void contrastsFromOneToTwentyOne() {
    assertThat(WHITE.contrast(BLACK)).isEqualTo(21, within(0.001));
    assertThat(BLACK.contrast(WHITE)).isEqualTo(21, within(0.001));
    assertThat(WHITE.contrast(WHITE)).isEqualTo(1);
    assertThat(new Colour(0x77, 0x77, 0x77).contrast(WHITE)).isEqualTo(4.48, within(0.01));
  }

  @ParameterizedTest
  @ValueSource(strings = {"#14594a", "#ff0000", "#0000ff", "#808080"})
  void isTheSameColourWithTheSameLightnessAndChroma(String hex) {
    Colour colour = Colour.of(hex).orElseThrow();

    assertThat(colour.shade(Oklch.of(colour).lightness(), 1)).isEqualTo(colour);
  }

  @Test
  void losesChromaWhereAScreenHasNoneSoStrong() {
    Colour pale = new Colour(0, 0, 255).shade(0.9, 1);

    assertThat(pale.blue()).isGreaterThan(pale.red());
    assertThat(pale.contrast(WHITE)).isLessThan(1.6);
  }
}
