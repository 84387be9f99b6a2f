package club.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.core.Palette.Tone;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaletteTest {
  /// A colour on a ground, as the style uses them, and the least contrast.
  private record Pair(Tone colour, Tone ground, double least) {}

  private static final List<Tone> GROUNDS = List.of(Tone.PAPER, Tone.SURFACE, Tone.TINT);

  private static final List<Pair> PAIRS =
      Stream.of(
              texts(Tone.INK, GROUNDS),
              texts(Tone.SOFT, GROUNDS),
              texts(Tone.ACCENT, GROUNDS),
              texts(Tone.ACCENT_DEEP, GROUNDS),
              texts(Tone.WARM, List.of(Tone.PAPER, Tone.SURFACE, Tone.WARM_TINT)),
              texts(Tone.DANGER, List.of(Tone.PAPER, Tone.SURFACE, Tone.DANGER_TINT)),
              texts(Tone.DANGER_DEEP, List.of(Tone.PAPER, Tone.SURFACE, Tone.DANGER_TINT)),
              texts(Tone.INK, List.of(Tone.WARM_TINT, Tone.DANGER_TINT)),
              texts(Tone.ACCENT, List.of(Tone.WARM_TINT)),
              texts(Tone.ON_ACCENT, List.of(Tone.ACCENT, Tone.ACCENT_DEEP)),
              Stream.of(new Pair(Tone.EDGE, Tone.SURFACE, 3), new Pair(Tone.EDGE, Tone.PAPER, 3)))
          .flatMap(pairs -> pairs)
          .toList();

  /// The colours of a coarse cube that are readable, and our own.
  static List<Palette> palettes() {
    List<Integer> levels = List.of(0, 51, 102, 153, 204, 255);
    return Stream.concat(
            Stream.of(new Palette()),
            levels.stream()
                .flatMap(
                    red ->
                        levels.stream()
                            .flatMap(
                                green -> levels.stream().map(blue -> new Colour(red, green, blue))))
                .filter(Palette::isReadable)
                .map(Palette::new))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void canBeReadInBothModes(Palette palette) {
    assertThat(tooFaint(palette::light)).isEmpty();
    assertThat(tooFaint(palette::dark)).isEmpty();
  }

  @Test
  void hasManyAccentsToChooseFrom() {
    assertThat(palettes()).hasSizeGreaterThan(60);
  }

  @ParameterizedTest
  @ValueSource(strings = {"#ffffff", "#ffcc00", "#7f9f9f", "#2e9e6b"})
  void refusesAnAccentThatIsTooLight(String hex) {
    Colour accent = colour(hex);

    assertThat(Palette.isReadable(accent)).isFalse();
    assertThatThrownBy(() -> new Palette(accent)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void takesTheAccentAsItIsGivenOnLightGround() {
    assertThat(new Palette(colour("#6A1B9A")).light(Tone.ACCENT)).isEqualTo("#6a1b9a");
  }

  @Test
  void shadesTheUsualAccentForTheDark() {
    Palette usual = new Palette();

    assertThat(near(usual.light(Tone.TINT), "#e9f1ec")).isTrue();
    assertThat(near(usual.dark(Tone.ACCENT), "#8ad4bd")).isTrue();
    assertThat(near(usual.dark(Tone.TINT), "#1a2a26")).isTrue();
  }

  @Test
  void keepsBlackGrey() {
    Palette black = new Palette(colour("#000000"));

    assertThat(black.dark(Tone.ACCENT)).matches("#(..)\\1\\1");
  }

  private static Stream<Pair> texts(Tone colour, List<Tone> grounds) {
    return grounds.stream().map(ground -> new Pair(colour, ground, 4.5));
  }

  private static List<Pair> tooFaint(Function<Tone, String> mode) {
    return PAIRS.stream()
        .filter(
            pair ->
                colour(mode.apply(pair.colour())).contrast(colour(mode.apply(pair.ground())))
                    < pair.least())
        .toList();
  }

  private static boolean near(String hex, String other) {
    Colour one = colour(hex);
    Colour two = colour(other);
    return IntStream.of(one.red() - two.red(), one.green() - two.green(), one.blue() - two.blue())
        .allMatch(difference -> Math.abs(difference) <= 8);
  }

  private static Colour colour(String hex) {
    return Colour.of(hex).orElseThrow();
  }
}
