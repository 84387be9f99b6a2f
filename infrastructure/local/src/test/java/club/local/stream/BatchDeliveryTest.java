package club.local.stream;

import static org.assertj.core.api.Assertions.assertThat;

import club.local.Json;
import club.local.lambda.Outcome;
import club.local.template.StreamSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class BatchDeliveryTest {
  private final List<List<JsonNode>> calls = new ArrayList<>();
  private final List<JsonNode> abandoned = new ArrayList<>();
  private final List<Duration> pauses = new ArrayList<>();
  private int failures;

  @Test
  void bringsABatchOnceWhenItSucceeds() throws Exception {
    deliver(source(2), 3, -1);

    assertThat(calls).hasSize(1);
    assertThat(abandoned).isEmpty();
  }

  @Test
  void halvesABatchUntilOnlyThePoisonIsLeft() throws Exception {
    deliver(source(2), 8, 5);

    assertThat(abandoned).extracting(JsonNode::asInt).containsExactly(5);
    assertThat(calls)
        .filteredOn(batch -> batch.stream().noneMatch(record -> record.asInt() == 5))
        .flatExtracting(batch -> batch)
        .extracting(JsonNode::asInt)
        .containsExactly(0, 1, 2, 3, 4, 6, 7);
  }

  @Test
  void triesAgainAsOftenAsTheTemplateSays() throws Exception {
    deliver(source(2), 1, 0);

    assertThat(calls).hasSize(3);
    assertThat(abandoned).hasSize(1);
  }

  @Test
  void waitsLongerBeforeEachRetry() throws Exception {
    deliver(source(3), 1, 0);

    assertThat(pauses)
        .containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2));
  }

  @Test
  void stopsRetryingWhenItSucceeds() throws Exception {
    failures = 1;

    deliver(source(1), 1, -1);

    assertThat(calls).hasSize(2);
    assertThat(abandoned).isEmpty();
  }

  private void deliver(StreamSource source, int size, int poison) throws InterruptedException {
    List<JsonNode> batch =
        IntStream.range(0, size).mapToObj(i -> Json.parse(Integer.toString(i))).toList();
    new BatchDelivery(
            source,
            records -> call(records, poison),
            pauses::add,
            (records, attempts) -> abandoned.addAll(records))
        .deliver(batch);
  }

  private Outcome call(List<JsonNode> records, int poison) {
    calls.add(records);
    boolean fails = records.stream().anyMatch(each -> each.asInt() == poison) || failures-- > 0;
    return fails ? new Outcome.Crashed("poison") : new Outcome.Answered("null");
  }

  private static StreamSource source(int retries) {
    return new StreamSource(10, Duration.ZERO, retries, List.of(), "Crashes");
  }
}
