package club.core.key;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.link.KeyRing;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NewKeyTest {
  private final Random random = new Random(1);

  @Test
  void isAKeyWithoutAComma() {
    assertThat(Stream.generate(() -> NewKey.random(random)).limit(200))
        .allMatch(key -> key.matches("[A-Za-z0-9]{64}"))
        .doesNotHaveDuplicates()
        .allSatisfy(key -> assertThat(KeyRing.of(key).all()).hasSize(1));
  }
}
