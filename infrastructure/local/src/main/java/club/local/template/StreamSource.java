package club.local.template;

import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// A function's event source on the table's stream. A batch that failed is halved, then retried.
///
/// @param batchSize records per call, at most
/// @param window how long to gather records before a call
/// @param retries how often a batch that failed is tried again
/// @param filters patterns, one of which must match; empty: every record passes
/// @param crashes the queue for reports of abandoned batches
public record StreamSource(
    int batchSize, Duration window, int retries, List<JsonNode> filters, String crashes) {
  public StreamSource {
    filters = List.copyOf(filters);
  }
}
