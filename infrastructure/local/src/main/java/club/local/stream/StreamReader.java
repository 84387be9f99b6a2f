package club.local.stream;

import club.local.Json;
import club.local.StateFile;
import club.local.table.DynamoWire;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads a stream from where a function left it, which a file keeps over a restart. A shard that
/// ends is followed by the one that continues it.
///
/// **Source:** DynamoDB Developer Guide, "Reading and processing a stream".
final class StreamReader {
  private static final int RECORDS_PER_READ = 1000;

  private final DynamoWire wire;
  private final String streamArn;
  private final StateFile file;

  /// The sequence number of the last record that was handled, by shard.
  private final Map<String, String> handled = new HashMap<>();

  /// Where the next read begins, by shard; without those that have ended.
  private final Map<String, String> iterators = new LinkedHashMap<>();

  private final Set<String> ended = new HashSet<>();
  private boolean isCurrent;

  /// Checkpoints of another stream are dropped.
  ///
  /// @param file keeps the checkpoints
  StreamReader(DynamoWire wire, String streamArn, StateFile file) {
    this.wire = wire;
    this.streamArn = streamArn;
    this.file = file;
    file.read()
        .map(Json::parse)
        .filter(kept -> kept.path("stream").asString("").equals(streamArn))
        .ifPresent(
            kept ->
                kept.path("handled")
                    .properties()
                    .forEach(each -> handled.put(each.getKey(), each.getValue().asString())));
  }

  static String sequenceNumber(JsonNode record) {
    return record.path("dynamodb").path("SequenceNumber").asString();
  }

  /// What has come since the last read, by shard; records are read once, until `rewind`.
  Map<String, List<JsonNode>> read() {
    if (!isCurrent) {
      open();
    }
    Map<String, List<JsonNode>> all = new LinkedHashMap<>();
    for (String shard : List.copyOf(iterators.keySet())) {
      List<JsonNode> records = read(shard);
      if (!records.isEmpty()) {
        all.put(shard, records);
      }
    }
    return all;
  }

  /// Keeps that a record and those before it in its shard were handled.
  void handled(String shard, String sequenceNumber) {
    handled.put(shard, sequenceNumber);
    ObjectNode kept = Json.object().put("stream", streamArn);
    handled.forEach(kept.putObject("handled")::put);
    file.write(Json.pretty(kept));
  }

  /// Forgets records that were read and not handled: they are read again.
  void rewind() {
    iterators.clear();
    ended.clear();
    isCurrent = false;
  }

  private void open() {
    Set<String> shards = new HashSet<>();
    ObjectNode request = Json.object().put("StreamArn", streamArn);
    JsonNode page;
    do {
      page = wire.callStreams("DescribeStream", request).path("StreamDescription");
      for (JsonNode each : page.path("Shards")) {
        String shard = each.path("ShardId").asString();
        shards.add(shard);
        if (!ended.contains(shard) && !iterators.containsKey(shard)) {
          iterators.put(shard, iterator(shard));
        }
      }
      request.set("ExclusiveStartShardId", page.path("LastEvaluatedShardId"));
    } while (page.hasNonNull("LastEvaluatedShardId"));
    handled.keySet().retainAll(shards);
    isCurrent = true;
  }

  private List<JsonNode> read(String shard) {
    JsonNode answer =
        wire.callStreams(
            "GetRecords",
            Json.object()
                .put("ShardIterator", iterators.get(shard))
                .put("Limit", RECORDS_PER_READ));
    String next = answer.path("NextShardIterator").stringValue(null);
    if (next != null) {
      iterators.put(shard, next);
    } else {
      iterators.remove(shard);
      ended.add(shard);
      isCurrent = false;
    }
    return answer.path("Records").valueStream().toList();
  }

  private String iterator(String shard) {
    ObjectNode request = Json.object().put("StreamArn", streamArn).put("ShardId", shard);
    String after = handled.get(shard);
    if (after != null) {
      request.put("ShardIteratorType", "AFTER_SEQUENCE_NUMBER").put("SequenceNumber", after);
      try {
        return wire.callStreams("GetShardIterator", request).path("ShardIterator").asString();
      } catch (DynamoWire.Refused e) {
        if (!e.is("TrimmedDataAccessException")) {
          throw e;
        }
        request.remove("SequenceNumber");
      }
    }
    request.put("ShardIteratorType", "TRIM_HORIZON");
    return wire.callStreams("GetShardIterator", request).path("ShardIterator").asString();
  }
}
