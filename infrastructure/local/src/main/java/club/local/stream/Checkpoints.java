package club.local.stream;

import club.local.Json;
import club.local.StateFile;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/// How far a function has read a stream, shard by shard. It survives a restart.
final class Checkpoints {
  private final StateFile file;
  private final ObjectNode state;

  /// Checkpoints of another stream are dropped.
  Checkpoints(StateFile file, String streamArn) {
    this.file = file;
    ObjectNode kept = (ObjectNode) file.read().map(Json::parse).orElseGet(Json::object);
    this.state =
        kept.path("stream").asString("").equals(streamArn)
            ? kept
            : Json.object().put("stream", streamArn);
  }

  /// The sequence number of the last record that was handled.
  Optional<String> after(String shard) {
    return Optional.ofNullable(state.path("shards").path(shard).path("after").stringValue(null));
  }

  boolean isFinished(String shard) {
    return state.path("shards").path(shard).path("finished").asBoolean(false);
  }

  void handled(String shard, String sequenceNumber) {
    state.withObject("/shards").withObject("/" + shard).put("after", sequenceNumber);
    file.write(Json.pretty(state));
  }

  void finished(String shard) {
    state.withObject("/shards").withObject("/" + shard).put("finished", true);
    file.write(Json.pretty(state));
  }

  /// Forgets the shards that the stream no longer has.
  void keepOnly(Set<String> shards) {
    state.withObject("/shards").retain(shards);
  }
}
