package club.local.queue;

import club.core.CrashReports;
import club.local.Json;
import club.local.StateFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The dead-letter queues: a folder for each, in it a file for each message. Commands read them on
/// disk, whether or not the club runs.
public final class DeadLetters implements CrashReports {
  private static final String SUFFIX = ".json";

  private final Path folder;
  private final Clock clock;

  public DeadLetters(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /// Writes an abandoned batch of stream records, which names the records and does not hold them.
  ///
  /// **Source:** Lambda Developer Guide, "Retain discarded records for a DynamoDB event source in
  /// Lambda", the example of a record.
  ///
  /// @param batch which records of which stream
  public void addBatch(String queue, String functionArn, ObjectNode batch, int attempts) {
    write(queue, functionArn, "RetryAttemptsExhausted", attempts, "DDBStreamBatchInfo", batch);
  }

  /// Writes the event of an abandoned asynchronous call.
  ///
  /// **Source:** Lambda Developer Guide, "Capturing records of Lambda asynchronous invocations".
  public void addEvent(String queue, String functionArn, String event, int attempts) {
    write(queue, functionArn, "RetriesExhausted", attempts, "requestPayload", Json.parse(event));
  }

  @Override
  public long count() {
    return messages().size();
  }

  @Override
  public long discard() {
    try {
      long discarded = 0;
      for (Path message : messages()) {
        discarded += Files.deleteIfExists(message) ? 1 : 0;
      }
      return discarded;
    } catch (IOException e) {
      throw new UncheckedIOException("delete from " + folder, e);
    }
  }

  private List<Path> messages() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(SUFFIX)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("list " + folder, e);
    }
  }

  private void write(
      String queue,
      String functionArn,
      String condition,
      int attempts,
      String name,
      JsonNode what) {
    String now = clock.instant().toString();
    ObjectNode message = Json.object().put("version", "1.0").put("timestamp", now);
    message
        .putObject("requestContext")
        .put("functionArn", functionArn)
        .put("condition", condition)
        .put("approximateInvokeCount", attempts);
    message.set(name, what);
    String file = now.replaceAll("[:.]", "") + "-" + UUID.randomUUID() + SUFFIX;
    new StateFile(folder.resolve(queue).resolve(file)).write(Json.pretty(message));
  }
}
