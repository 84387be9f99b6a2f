package club.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
  @ParameterizedTest
  @CsvSource({
    "import, import, 0",
    "imprt, import, 1",
    "--dry-rum, --dry-run, 1",
    "exprot, export, 2",
    "verifyed, verify, 2",
    "statsu, restore, 6",
    "'', import, 6"
  })
  void countsLettersAddedLeftOutAndReplaced(String typed, String meant, int distance) {
    assertThat(EditDistance.between(typed, meant)).isEqualTo(distance);
    assertThat(EditDistance.between(meant, typed)).isEqualTo(distance);
  }
}
