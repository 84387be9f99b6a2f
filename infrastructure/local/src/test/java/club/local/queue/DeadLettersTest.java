package club.local.queue;

import static org.assertj.core.api.Assertions.assertThat;

import club.local.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class DeadLettersTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T08:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder = Path.of("");

  @Test
  void keepsTheEventOfAnAbandonedCall() throws Exception {
    letters().addEvent("Crashes", "arn:of:sweep", "{\"a\":1}", 3);

    try (Stream<Path> files = Files.list(folder.resolve("dead/Crashes"))) {
      JsonNode message = Json.parse(Files.readString(files.findFirst().orElseThrow()));
      assertThat(message.path("requestPayload").path("a").asInt()).isEqualTo(1);
      assertThat(message.path("requestContext").path("functionArn").asString())
          .isEqualTo("arn:of:sweep");
      assertThat(message.path("requestContext").path("approximateInvokeCount").asInt())
          .isEqualTo(3);
      assertThat(message.path("timestamp").asString()).isEqualTo("2026-03-01T08:00:00Z");
    }
  }

  @Test
  void countsAndDiscardsWhatAnotherProcessHasWritten() {
    assertThat(letters().count()).isZero();
    assertThat(letters().discard()).isZero();
    letters().addBatch("Crashes", "arn:of:notify", Json.object().put("batchSize", 2), 4);
    letters().addEvent("Crashes", "arn:of:sweep", "{}", 3);

    assertThat(letters().count()).isEqualTo(2);
    assertThat(letters().discard()).isEqualTo(2);
    assertThat(letters().count()).isZero();
  }

  private DeadLetters letters() {
    return new DeadLetters(folder.resolve("dead"), CLOCK);
  }
}
