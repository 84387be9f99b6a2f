package club.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DigestTest {
  @Test
  void dependsOnTheValuesAndNotOnTheirOrder() {
    Map<String, String> one = new LinkedHashMap<>();
    one.put("A", "1");
    one.put("B", "2");
    Map<String, String> other = new LinkedHashMap<>();
    other.put("B", "2");
    other.put("A", "1");

    assertThat(Digest.of(one)).isEqualTo(Digest.of(other)).matches("[0-9a-f]{16}");
    assertThat(Digest.of(Map.of("A", "1", "B", "3"))).isNotEqualTo(Digest.of(one));
    assertThat(Digest.of(Map.of("A", "12", "B", ""))).isNotEqualTo(Digest.of(one));
  }
}
