package club.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InvocationTest {
  private final List<String> log = new ArrayList<>();
  private final Invocation invocation = new Invocation("dance", "r-1", log::add);

  @Test
  void logsTheOutcomeOfTheWorkAndReturnsItsAnswer() {
    int answer =
        invocation.run(
            () ->
                new Invocation.Ended<>(
                    42,
                    "danced",
                    Map.of("steps", 2L),
                    Optional.of(new IllegalStateException("zoe@ile-verte.example"))));

    assertThat(answer).isEqualTo(42);
    assertThat(log)
        .singleElement()
        .asString()
        .matches(
            "\\{\"requestId\":\"r-1\",\"function\":\"dance\",\"outcome\":\"danced\",\"ms\":\\d+,"
                + "\"steps\":2,\"failure\":\"java.lang.IllegalStateException at .*\"}");
  }

  @Test
  void logsWhatTheWorkThrowsAndRethrowsIt() {
    IOException failure = new IOException("zoe@ile-verte.example");

    assertThatThrownBy(
            () ->
                invocation.run(
                    () -> {
                      throw failure;
                    }))
        .isSameAs(failure);

    assertThat(log)
        .singleElement()
        .asString()
        .contains("\"outcome\":\"failed\"", "\"failure\":\"java.io.IOException at club.core.")
        .doesNotContain("@", "zoe");
  }

  @Test
  void logsAnErrorToo() {
    assertThatThrownBy(
            () ->
                invocation.run(
                    () -> {
                      throw new NoClassDefFoundError("club.Gone");
                    }))
        .isInstanceOf(NoClassDefFoundError.class);

    assertThat(log).singleElement().asString().contains("java.lang.NoClassDefFoundError");
  }
}
