package club.local.stream;

import club.local.Json;
import club.local.StateFile;
import club.local.lambda.FunctionHost;
import club.local.lambda.Outcome;
import club.local.queue.DeadLetters;
import club.local.table.DynamoWire;
import club.local.template.StreamSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads a table's stream for one function, and calls it with what passes its filter.
///
/// **Source:** Lambda Developer Guide, "Using AWS Lambda with Amazon DynamoDB": batch size, batch
/// window, filter. A batch is handled before its checkpoint is written, so that a kill repeats
/// records and loses none.
public final class StreamPoller {
  private static final Duration IDLE = Duration.ofSeconds(1);
  private static final Duration AFTER_FAILURE = Duration.ofMillis(250);

  private final FunctionHost function;
  private final StreamSource source;
  private final RecordFilter filter;
  private final String streamArn;
  private final StreamReader reader;
  private final DeadLetters deadLetters;
  private final Semaphore news = new Semaphore(0);
  private final Thread thread;
  private volatile boolean stopping;

  /// @param checkpoints the file in which it is kept how far the function has come
  public StreamPoller(
      FunctionHost function,
      StreamSource source,
      DynamoWire wire,
      String streamArn,
      StateFile checkpoints,
      DeadLetters deadLetters) {
    this.function = function;
    this.source = source;
    this.filter = new RecordFilter(source.filters());
    this.streamArn = streamArn;
    this.reader = new StreamReader(wire, streamArn, checkpoints);
    this.deadLetters = deadLetters;
    this.thread =
        Thread.ofVirtual().name("stream-" + function.definition().name()).unstarted(this::run);
  }

  public void start() {
    thread.start();
  }

  /// Makes it read at once; otherwise it reads within a second.
  public void wake() {
    news.release();
  }

  /// Stops reading; a call that is under way ends, and its checkpoint is written, within the time.
  public void stop(Duration atMost) {
    stopping = true;
    news.release();
    try {
      if (!thread.join(atMost)) {
        thread.interrupt();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    while (!stopping) {
      try {
        Map<String, List<JsonNode>> records = gather();
        for (Map.Entry<String, List<JsonNode>> shard : records.entrySet()) {
          handle(shard.getKey(), shard.getValue());
        }
        if (records.isEmpty() && news.tryAcquire(IDLE.toMillis(), TimeUnit.MILLISECONDS)) {
          news.drainPermits();
        }
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        // The table stops, or its iterator has expired: unhandled records are read again.
        reader.rewind();
        LockSupport.parkNanos(AFTER_FAILURE.toNanos());
      }
    }
  }

  /// Reads; once there is something for the function, it gathers for the batch window.
  private Map<String, List<JsonNode>> gather() throws InterruptedException {
    Map<String, List<JsonNode>> records = reader.read();
    long matching = records.values().stream().flatMap(List::stream).filter(filter::passes).count();
    if (matching > 0 && matching < source.batchSize() && !source.window().isZero()) {
      Thread.sleep(source.window());
      reader
          .read()
          .forEach(
              (shard, more) -> records.computeIfAbsent(shard, _ -> new ArrayList<>()).addAll(more));
    }
    return records;
  }

  private void handle(String shard, List<JsonNode> records) throws InterruptedException {
    List<JsonNode> matching = records.stream().filter(filter::passes).toList();
    BatchDelivery delivery =
        new BatchDelivery(
            source, this::call, Thread::sleep, (batch, attempts) -> giveUp(shard, batch, attempts));
    for (int from = 0; from < matching.size(); from += source.batchSize()) {
      int to = Math.min(matching.size(), from + source.batchSize());
      if (stopping) {
        return;
      }
      delivery.deliver(matching.subList(from, to));
      reader.handled(shard, StreamReader.sequenceNumber(matching.get(to - 1)));
    }
    reader.handled(shard, StreamReader.sequenceNumber(records.getLast()));
  }

  private Outcome call(List<JsonNode> batch) {
    ObjectNode event = Json.object();
    for (JsonNode record : batch) {
      ObjectNode copy = (ObjectNode) record.deepCopy();
      event.withArray("/Records").add(copy.put("eventSourceARN", streamArn));
    }
    return function.invoke(Json.print(event));
  }

  private void giveUp(String shard, List<JsonNode> records, int attempts) {
    ObjectNode batch =
        Json.object()
            .put("shardId", shard)
            .put("startSequenceNumber", StreamReader.sequenceNumber(records.getFirst()))
            .put("endSequenceNumber", StreamReader.sequenceNumber(records.getLast()))
            .put("batchSize", records.size())
            .put("streamArn", streamArn);
    deadLetters.addBatch(source.crashes(), function.definition().arn(), batch, attempts);
  }
}
