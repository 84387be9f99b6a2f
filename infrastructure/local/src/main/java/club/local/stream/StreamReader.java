package club.local.stream;

import club.local.Json;
import club.local.table.DynamoWire;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads a stream from where a function left it. A shard is read after its parent is finished.
///
/// **Source:** DynamoDB Developer Guide, "Reading and processing a stream".
final class StreamReader {
  private static final int RECORDS_PER_READ = 1000;

  private final DynamoWire wire;
  private final String streamArn;
  private final Checkpoints checkpoints;
  private final Map<String, String> iterators = new HashMap<>();
  private List<JsonNode> shards = List.of();

  StreamReader(DynamoWire wire, String streamArn, Checkpoints checkpoints) {
    this.wire = wire;
    this.streamArn = streamArn;
    this.checkpoints = checkpoints;
  }

  static String sequenceNumber(JsonNode record) {
    return record.path("dynamodb").path("SequenceNumber").asString();
  }

  /// What has come since the last read, by shard; records are read once, until `rewind`.
  Map<String, List<JsonNode>> read() {
    if (openShards().isEmpty()) {
      describe();
    }
    Map<String, List<JsonNode>> all = new LinkedHashMap<>();
    for (String shard : openShards()) {
      List<JsonNode> records = read(shard);
      if (!records.isEmpty()) {
        all.put(shard, records);
      }
    }
    return all;
  }

  private List<String> openShards() {
    return shards.stream()
        .filter(shard -> !checkpoints.isFinished(id(shard)))
        .filter(this::isParentFinished)
        .map(StreamReader::id)
        .toList();
  }

  private boolean isParentFinished(JsonNode shard) {
    String parent = shard.path("ParentShardId").asString();
    return shards.stream().noneMatch(other -> id(other).equals(parent))
        || checkpoints.isFinished(parent);
  }

  private void describe() {
    List<JsonNode> found = new ArrayList<>();
    ObjectNode request = Json.object().put("StreamArn", streamArn);
    JsonNode page;
    do {
      page = wire.callStreams("DescribeStream", request).path("StreamDescription");
      page.path("Shards").forEach(found::add);
      request.set("ExclusiveStartShardId", page.path("LastEvaluatedShardId"));
    } while (page.hasNonNull("LastEvaluatedShardId"));
    shards = List.copyOf(found);
    checkpoints.keepOnly(found.stream().map(StreamReader::id).collect(Collectors.toSet()));
  }

  private List<JsonNode> read(String shard) {
    JsonNode answer;
    try {
      answer =
          wire.callStreams(
              "GetRecords",
              Json.object()
                  .put("ShardIterator", iterators.computeIfAbsent(shard, this::iterator))
                  .put("Limit", RECORDS_PER_READ));
    } catch (DynamoWire.Refused e) {
      iterators.remove(shard);
      if (e.is("ExpiredIteratorException")) {
        return List.of();
      }
      throw e;
    }
    List<JsonNode> records = answer.path("Records").valueStream().toList();
    String next = answer.path("NextShardIterator").stringValue(null);
    if (next != null) {
      iterators.put(shard, next);
    } else {
      iterators.remove(shard);
      if (records.isEmpty()) {
        checkpoints.finished(shard);
      }
    }
    return records;
  }

  private String iterator(String shard) {
    ObjectNode request = Json.object().put("StreamArn", streamArn).put("ShardId", shard);
    Optional<String> after = checkpoints.after(shard);
    request.put("ShardIteratorType", after.isPresent() ? "AFTER_SEQUENCE_NUMBER" : "TRIM_HORIZON");
    after.ifPresent(number -> request.put("SequenceNumber", number));
    try {
      return wire.callStreams("GetShardIterator", request).path("ShardIterator").asString();
    } catch (DynamoWire.Refused e) {
      if (!e.is("TrimmedDataAccessException")) {
        throw e;
      }
      request.put("ShardIteratorType", "TRIM_HORIZON").remove("SequenceNumber");
      return wire.callStreams("GetShardIterator", request).path("ShardIterator").asString();
    }
  }

  /// Forgets records that were read and not handled: they are read again.
  void rewind() {
    iterators.clear();
  }

  private static String id(JsonNode shard) {
    return shard.path("ShardId").asString();
  }
}
