package club.core.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TokenTest {
  private static final HmacKey KEY = HmacKey.of("0123456789abcdef0123456789abcdef");

  @Test
  void isTheSameAfterARetry() {
    Token once = Token.derive(KEY, Link.Purpose.STAFF, "CDFG-2346", "1", "a@x.example");
    Token again = Token.derive(KEY, Link.Purpose.STAFF, "CDFG-2346", "1", "a@x.example");

    assertThat(again).isEqualTo(once);
    assertThat(once.value()).matches("[a-z2-7]{52}");
  }

  @Test
  void differsByPurposeRequestGenerationMailboxAndKey() {
    HmacKey other = HmacKey.of("fedcba9876543210fedcba9876543210");

    assertThat(
            java.util.stream.Stream.of(
                Token.derive(KEY, Link.Purpose.STAFF, "CDFG-2346", "1", "a@x.example"),
                Token.derive(KEY, Link.Purpose.OWN, "CDFG-2346", "1", "a@x.example"),
                Token.derive(KEY, Link.Purpose.STAFF, "CDFG-2347", "1", "a@x.example"),
                Token.derive(KEY, Link.Purpose.STAFF, "CDFG-2346", "2", "a@x.example"),
                Token.derive(KEY, Link.Purpose.STAFF, "CDFG-2346", "1", "b@x.example"),
                Token.derive(other, Link.Purpose.STAFF, "CDFG-2346", "1", "a@x.example")))
        .doesNotHaveDuplicates();
  }

  @Test
  void cannotBeMadeByMovingABoundaryBetweenParts() {
    assertThat(KEY.sign("ab", "c")).isNotEqualTo(KEY.sign("a", "bc"));
  }

  @Test
  void isStoredAsAHashThatDoesNotHoldIt() {
    Token token = Token.derive(KEY, Link.Purpose.STAFF, "CDFG-2346");

    assertThat(token.hash()).matches("[0-9a-f]{64}").doesNotContain(token.value());
  }

  @Test
  void isReadOnlyInItsShape() {
    assertThat(Token.of("a".repeat(52))).isPresent();
    assertThat(Token.of("a".repeat(51))).isEmpty();
    assertThat(Token.of("A".repeat(52))).isEmpty();
    assertThat(Token.of("../" + "a".repeat(49))).isEmpty();
  }

  @Test
  void isNeverPrintedAndNeitherIsAKey() {
    assertThat(Token.derive(KEY, Link.Purpose.OWN, "x")).hasToString("Token[…]");
    assertThat(KEY).hasToString("HmacKey[…]");
  }

  @Test
  void needsAKeyThatCannotBeGuessed() {
    assertThatThrownBy(() -> HmacKey.of("short")).hasMessageContaining("32 characters");
  }
}
