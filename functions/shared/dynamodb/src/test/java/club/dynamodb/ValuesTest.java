package club.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ValuesTest {
  @Test
  void textsSortAsInstantsDo() {
    List<String> texts =
        Stream.of(
                "1999-12-31T23:59:59.999999999Z",
                "2026-01-01T00:00:00Z",
                "2026-01-01T00:00:00.000001Z",
                "2026-01-01T00:00:00.5Z",
                "2026-01-01T00:00:01Z")
            .map(Instant::parse)
            .map(instant -> Values.of(instant).s())
            .toList();

    assertThat(texts).isSorted().allSatisfy(text -> assertThat(text).hasSize(30));
  }

  @Test
  void anInstantComesBackToTheNanosecond() {
    Instant instant = Instant.parse("2026-01-01T00:00:00.000000001Z");

    assertThat(Instant.parse(Values.of(instant).s())).isEqualTo(instant);
  }
}
