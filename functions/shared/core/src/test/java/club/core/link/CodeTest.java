package club.core.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.core.Sha256;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {
  private static final Token TOKEN = new Token("a".repeat(26));
  private static final Token OTHER = new Token("b".repeat(26));
  private static final Code CODE = new Code("7KQ2MX");

  @Test
  void isSixCharactersWithoutLookAlikes() {
    Random random = new Random(1);

    assertThat(Stream.generate(() -> Code.random(random).value()).limit(500))
        .allMatch(code -> code.matches("[2346789CDFGHJKMNPQRTVWXY]{6}"))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " 7kq-2m x\t",
        "7KQ 2MX",
        "Code : 7KQ2MX",
        "Code\u00a0: 7KQ2MX.",
        "Votre code, à recopier sur la page 7KQ2MX",
        "7K\u200bQ2\u00adMX\u00a0",
        "７ｋｑ２ｍｘ",
        "«\u202f7KQ2MX\u202f»",
        "7KQ2MX 7KQ2MX"
      })
  void isParsedHoweverItIsTypedOrPasted(String typed) {
    assertThat(Code.of(typed)).contains(CODE);
  }

  @Test
  void isParsedOnlyInItsShape() {
    assertThat(
            Stream.of("", "7KQ2MX 7KQ2MY", "7KQ2M", "7KQ2MXX", "7KQ2M1", "7KQ2MÉ")
                .flatMap(t -> Code.of(t).stream()))
        .isEmpty();
    assertThatThrownBy(() -> new Code("7kq2mx")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isStoredAsAHashAgainstWhichCodesCannotBeTestedWithoutTheToken() {
    assertThat(CODE.hash(TOKEN)).isEqualTo(Sha256.of("aaaaaaaaaaaaaaaaaaaaaaaaaa7KQ2MX"));
    assertThat(CODE.hash(OTHER)).isNotEqualTo(CODE.hash(TOKEN));
  }

  @Test
  void isNeverPrinted() {
    assertThat(CODE).hasToString("Code[…]");
  }
}
