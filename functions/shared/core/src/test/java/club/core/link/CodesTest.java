package club.core.link;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.contract.Examples;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CodesTest {
  private static final String NEW = "n".repeat(64);
  private static final String FORMER = "f".repeat(64);

  private final Codes codes = new Codes(KeyRing.of(NEW + "," + FORMER));

  @Test
  void takesTheCodeOfTheKeyThatTheLinkNames() {
    Link link = link(Optional.of(id(FORMER)));

    assertThat(codes.match(link, code(FORMER))).isTrue();
    assertThat(codes.match(link, code(NEW))).isFalse();
  }

  @Test
  void takesTheCodeOfEachKeyWhereTheLinkNamesNone() {
    Link link = link(Optional.empty());

    assertThat(codes.match(link, code(FORMER))).isTrue();
    assertThat(codes.match(link, code(NEW))).isTrue();
    assertThat(codes.match(link, code("x".repeat(64)))).isFalse();
  }

  @Test
  void cannotMatchOnceTheKeyWasDropped() {
    Link link = link(Optional.of(id("x".repeat(64))));

    assertThat(codes.canMatch(link)).isFalse();
    assertThat(codes.match(link, code("x".repeat(64)))).isFalse();
  }

  private static Link link(Optional<String> codeKeyId) {
    Link link = Examples.staffLink(Examples.REFERENCE, Examples.ALICE);
    return new Link(
        link.purpose(),
        link.hash(),
        link.keyId(),
        link.reference(),
        link.generation(),
        link.mailbox(),
        link.expiresAt(),
        codeKeyId);
  }

  private static String id(String key) {
    return HmacKey.of(key).id();
  }

  private static String code(String key) {
    return Code.derive(HmacKey.of(key), Examples.REFERENCE.value(), 1, Examples.ALICE.value())
        .value();
  }
}
