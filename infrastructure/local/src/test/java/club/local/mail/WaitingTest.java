package club.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import club.local.Json;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;

class WaitingTest {
  private static final Instant NOW = Instant.parse("2026-03-01T08:01:00Z");

  @Test
  void countsRequestsAndNamesThoseThatAwaitADecision() {
    ArrayNode rows =
        rows(
            "{\"pk\":\"REQUEST#A\",\"sk\":\"STATE\",\"status\":\"RECEIVED\",\"generation\":2,"
                + "\"unfinished\":\"REQUEST\"}",
            "{\"pk\":\"REQUEST#B\",\"sk\":\"STATE\",\"status\":\"LISTED\",\"generation\":1}",
            "{\"pk\":\"REQUEST#A\",\"sk\":\"HISTORY#1\"}",
            "{\"pk\":\"REGISTER\",\"sk\":\"VERSION\"}");

    assertThat(Waiting.in(rows, NOW))
        .isEqualTo(new Waiting(2, List.of("reference=A; generation=2"), 0));
  }

  @Test
  void countsMailsThatShouldHaveLeft() {
    ArrayNode rows =
        rows(
            mail("DUE", "2026-03-01T08:00:55Z"),
            mail("DUE", "2026-03-01T08:00:00Z"),
            mail("PARKED", "2026-03-01T08:00:59Z"),
            mail("BLOCKED", "2026-03-01T08:00:59Z"),
            "{\"pk\":\"MAIL#A\",\"sk\":\"x\",\"state\":\"SENT\",\"since\":\"2026-03-01T08:00:00Z\"}");

    assertThat(Waiting.in(rows, NOW).unsent()).isEqualTo(3);
  }

  private static String mail(String state, String since) {
    return "{\"pk\":\"MAIL#A\",\"sk\":\"x\",\"state\":\"%s\",\"since\":\"%s\",\"unfinished\":\"MAIL\"}"
        .formatted(state, since);
  }

  private static ArrayNode rows(String... rows) {
    return (ArrayNode) Json.parse("[" + String.join(",", rows) + "]");
  }
}
