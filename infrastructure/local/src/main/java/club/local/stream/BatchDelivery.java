package club.local.stream;

import club.local.lambda.Outcome;
import club.local.template.StreamSource;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import tools.jackson.databind.JsonNode;

/// Delivers a batch to its function. A batch that fails is halved, then retried as often as the
/// template says, then abandoned.
///
/// **Source:** Lambda Developer Guide, "How Lambda processes records from stream and queue-based
/// event sources" and "Retain discarded records for a DynamoDB event source in Lambda": a bisection
/// does not count as a retry.
///
/// @param abandoned takes an abandoned batch, and the number of attempts
record BatchDelivery(
    StreamSource source,
    Function<List<JsonNode>, Outcome> function,
    Pause pause,
    ObjIntConsumer<List<JsonNode>> abandoned) {
  private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

  /// Waits between two attempts.
  interface Pause {
    void of(Duration duration) throws InterruptedException;
  }

  /// @throws InterruptedException when the system stops: the batch is then not done
  void deliver(List<JsonNode> batch) throws InterruptedException {
    deliver(batch, 0);
  }

  private void deliver(List<JsonNode> batch, int retries) throws InterruptedException {
    int attempt = retries;
    while (function.apply(batch).isFailure()) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      if (batch.size() > 1) {
        int half = batch.size() / 2;
        deliver(batch.subList(0, half), attempt);
        deliver(batch.subList(half, batch.size()), attempt);
        return;
      }
      if (attempt >= source.retries()) {
        abandoned.accept(batch, attempt + 1);
        return;
      }
      pause.of(pauseBefore(attempt));
      attempt++;
    }
  }

  private static Duration pauseBefore(int retry) {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(retry, 10));
    return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
  }
}
