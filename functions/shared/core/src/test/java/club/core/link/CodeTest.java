package club.core.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CodeTest {
  private static final HmacKey KEY = HmacKey.of("0123456789abcdef0123456789abcdef");

  @Test
  void isSixCharactersThatAreNotMistaken() {
    assertThat(IntStream.range(0, 500).mapToObj(i -> code(i).value()))
        .allMatch(code -> code.matches("[2346789CDFGHJKMNPQRTVWXY]{6}"));
  }

  @Test
  void matchesHoweverItIsTyped() {
    String value = code(1).value();
    String typed =
        " "
            + value.substring(0, 3).toLowerCase(java.util.Locale.ROOT)
            + "-"
            + value.substring(3)
            + " ";

    assertThat(code(1).matches(typed)).isTrue();
  }

  @Test
  void matchesNothingElse() {
    assertThat(code(1).matches(code(2).value())).isFalse();
    assertThat(code(1).matches("")).isFalse();
    assertThat(code(1).matches(code(1).value() + "2")).isFalse();
  }

  private static Code code(int generation) {
    return Code.derive(KEY, "CDFG-2346", generation, "a@x.example");
  }
}
