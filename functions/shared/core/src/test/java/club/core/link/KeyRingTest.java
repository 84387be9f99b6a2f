package club.core.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class KeyRingTest {
  private static final String NEW = "n".repeat(64);
  private static final String FORMER = "f".repeat(64);

  @Test
  void isOneKeyBeforeTheFirstRotation() {
    KeyRing ring = KeyRing.of(FORMER);

    assertThat(ring.all()).hasSize(1);
    assertThat(ring.oldest()).isSameAs(ring.current());
  }

  @Test
  void putsTheCurrentKeyFirst() {
    KeyRing ring = KeyRing.of(NEW + "," + FORMER);

    assertThat(ring.current().id()).isEqualTo(HmacKey.of(NEW).id());
    assertThat(ring.oldest().id()).isEqualTo(HmacKey.of(FORMER).id());
  }

  @Test
  void findsAKeyByItsIdUntilItIsDropped() {
    String former = HmacKey.of(FORMER).id();

    assertThat(KeyRing.of(NEW + "," + FORMER).find(former)).map(HmacKey::id).contains(former);
    assertThat(KeyRing.of(NEW).find(former)).isEmpty();
  }

  @Test
  void refusesAKeyThatIsMissingOrShort() {
    assertThatThrownBy(() -> KeyRing.of(NEW + ",")).hasMessageContaining("32 characters");
    assertThatThrownBy(() -> KeyRing.of(NEW + ",short")).hasMessageContaining("32 characters");
  }

  @Test
  void printsNothingOfItself() {
    assertThat(KeyRing.of(NEW + "," + FORMER)).hasToString("KeyRing[2]");
  }
}
