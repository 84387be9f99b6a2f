package club.core.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {
  @Test
  void isTwentySixCharactersOfBase32EachOfWhichMayBeAny() {
    Random random = new Random(1);

    var tokens = Stream.generate(() -> Token.random(random).value()).limit(500).toList();

    assertThat(tokens).allMatch(token -> token.matches("[a-z2-7]{26}")).doesNotHaveDuplicates();
    for (int i = 0; i < 26; i++) {
      int place = i;
      assertThat(tokens.stream().map(token -> token.charAt(place)).collect(Collectors.toSet()))
          .hasSize(32);
    }
  }

  @Test
  void isStoredAsAHashThatDoesNotHoldIt() {
    Token token = Token.random(new Random(1));

    assertThat(token.hash()).matches("[0-9a-f]{64}").doesNotContain(token.value());
  }

  @Test
  void isParsedOnlyInItsShape() {
    assertThat(Token.of("a".repeat(26))).isPresent();
    assertThat(Token.of("a".repeat(25))).isEmpty();
    assertThat(Token.of("A".repeat(26))).isEmpty();
    assertThat(Token.of("../" + "a".repeat(23))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".",
        ",",
        ")",
        "]",
        ">",
        "»",
        "’",
        "\"",
        "/",
        "/.",
        " ",
        "\u00a0",
        "\u200b",
        "\ufeff",
        "%C2%BB",
        "%20",
        "%E2%80%8B",
        "\n"
      })
  void isReadWithoutWhatStuckToItsEnd(String end) {
    assertThat(Token.of("a".repeat(26) + end)).contains(new Token("a".repeat(26)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "7", "é", "A", "0", "à", "-a", "/x", "%"})
  void isNotReadOutOfALongerWord(String end) {
    assertThat(Token.of("a".repeat(26) + end)).isEmpty();
  }

  @Test
  void isNeverPrinted() {
    assertThat(Token.random(new Random(1))).hasToString("Token[…]");
  }
}
