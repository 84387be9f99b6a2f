package club.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishEventTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"{\"dryRun\":true}", "{\"x\":{\"dryRun\":false},\"dryRun\":true,\"y\":[1]}"})
  void isADryRunWhereAnOperatorAsksForOne(String event) {
    assertThat(read(event)).isEqualTo(new PublishEvent(true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "",
        "[]",
        "not json",
        "{\"dryRun\":false}",
        "{\"dryRun\":\"true\"}",
        "{\"Records\":[{\"dynamodb\":{\"NewImage\":{\"dryRun\":true}}}]}"
      })
  void isAWakeUpOtherwise(String event) {
    assertThat(read(event)).isEqualTo(new PublishEvent(false));
  }

  private static PublishEvent read(String event) {
    return PublishEvent.read(event.getBytes(UTF_8));
  }
}
