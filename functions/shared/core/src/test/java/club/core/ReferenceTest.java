package club.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReferenceTest {
  @Test
  void consistsOfCharactersWithoutLookAlikes() {
    Random random = new Random(1);

    assertThat(Stream.generate(() -> Reference.random(random)).limit(1000))
        .allMatch(reference -> reference.value().matches("[^AEIOUYBS0158]{4}-[^AEIOUYBS0158]{4}"))
        .doesNotHaveDuplicates();
  }

  @Test
  void isParsedHoweverItIsTyped() {
    assertThat(Reference.of(" cdfg2346 ")).contains(new Reference("CDFG-2346"));
    assertThat(Reference.of("CDFG 2346")).contains(new Reference("CDFG-2346"));
    assertThat(Reference.of("CDFG-234")).isEmpty();
    assertThat(Reference.of("ABCD-0158")).isEmpty();
  }
}
