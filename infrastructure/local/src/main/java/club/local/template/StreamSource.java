package club.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// A function's hold on a table's stream.
///
/// @param table the table's logical id
/// @param batchSize records per call, at most
/// @param window how long to gather records before a call
/// @param retries how often a batch that failed is tried again; -1: for ever
/// @param bisect whether a batch that failed is halved
/// @param filters patterns of which one must match; empty: every record passes
/// @param crashes the queue that learns of a batch that is given up, if any
public record StreamSource(
    String table,
    int batchSize,
    Duration window,
    int retries,
    boolean bisect,
    List<JsonNode> filters,
    Optional<String> crashes) {
  public StreamSource {
    filters = List.copyOf(filters);
  }
}
