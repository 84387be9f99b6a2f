package club.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LogLineTest {
  @Test
  void isOneLineOfJson() {
    LogLine line =
        new LogLine("r-1", "sweep", "woken", 12, Map.of("woken", 2L, "a", 1L), Optional.empty());

    assertThat(line.json())
        .isEqualTo(
            "{\"requestId\":\"r-1\",\"function\":\"sweep\",\"outcome\":\"woken\",\"ms\":12,\"a\":1,\"woken\":2}");
  }

  @Test
  void namesTheExceptionAndItsPlaceButNeverItsMessage() {
    RuntimeException failure =
        new IllegalStateException("camille@fictive.example", new ArithmeticException("secret"));

    assertThat(new LogLine("r", "join", "500", 1, Map.of(), Optional.of(failure)).json())
        .contains("java.lang.IllegalStateException at club.core.LogLineTest:")
        .contains("caused by java.lang.ArithmeticException")
        .doesNotContain("camille")
        .doesNotContain("secret");
  }

  @Test
  void cannotBeBrokenByAnyText() {
    assertThat(new LogLine("a\"b\n{", "f", "o\\", 0, Map.of(), Optional.empty()).json())
        .isEqualTo("{\"requestId\":\"ab\",\"function\":\"f\",\"outcome\":\"o\",\"ms\":0}");
  }
}
