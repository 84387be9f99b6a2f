package club.local.queue;

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

/// The dead-letter queues: a folder for each, in it a file for each message.
public final class DeadLetters {
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

  /// The names of the messages in a queue, oldest first.
  List<String> messages(String queue) {
    Path messages = folder.resolve(queue);
    if (!Files.isDirectory(messages)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(messages)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(SUFFIX))
          .map(name -> name.substring(0, name.length() - SUFFIX.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("list " + messages, e);
    }
  }

  /// What a message says.
  String body(String queue, String message) {
    return file(queue, message).read().orElse("");
  }

  /// Deletes a message; false if there is none of this name.
  boolean delete(String queue, String message) {
    try {
      return messages(queue).contains(message) && Files.deleteIfExists(file(queue, message).path());
    } catch (IOException e) {
      throw new UncheckedIOException("delete from " + queue, e);
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
    file(queue, now.replaceAll("[:.]", "") + "-" + UUID.randomUUID()).write(Json.pretty(message));
  }

  private StateFile file(String queue, String message) {
    return new StateFile(folder.resolve(queue).resolve(message + SUFFIX));
  }
}
