package club.local.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/// What the table says is not finished.
///
/// @param requests how many requests the table holds, decided or not
/// @param labels of each request that awaits a decision, `reference=…; generation=…`: what the
///   header of its mails names
/// @param unsent mails that should have left
public record Waiting(int requests, List<String> labels, int unsent) {
  /// Where the data cannot be read.
  public static final Waiting NOTHING = new Waiting(0, List.of(), 0);

  /// A mail that is due leaves within seconds.
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final String REQUEST = "REQUEST#";

  public Waiting {
    labels = List.copyOf(labels);
  }

  /// Finds it among the rows of the table.
  public static Waiting in(ArrayNode rows, Instant now) {
    List<JsonNode> requests = rows.valueStream().filter(Waiting::isRequest).toList();
    return new Waiting(
        requests.size(),
        requests.stream()
            .filter(row -> row.path("status").asString("").equals("RECEIVED"))
            .map(Waiting::label)
            .toList(),
        (int) rows.valueStream().filter(row -> isUnsent(row, now)).count());
  }

  /// Whether the mail is about a request that awaits a decision.
  boolean isFor(DeliveredMail mail) {
    return labels.stream().anyMatch(label -> mail.label().endsWith("; " + label));
  }

  private static boolean isRequest(JsonNode row) {
    return row.path("pk").asString("").startsWith(REQUEST)
        && row.path("sk").asString("").equals("STATE");
  }

  private static String label(JsonNode row) {
    return "reference=%s; generation=%s"
        .formatted(
            row.path("pk").asString("").substring(REQUEST.length()),
            row.path("generation").asString("1"));
  }

  private static boolean isUnsent(JsonNode row, Instant now) {
    // Requests that wait stand in the index too.
    if (!row.hasNonNull("unfinished") || !row.path("pk").asString("").startsWith("MAIL#")) {
      return false;
    }
    boolean isGivenUp =
        List.of("PARKED", "BLOCKED", "UNKNOWN").contains(row.path("state").asString(""));
    return isGivenUp || Instant.parse(row.path("since").asString()).isBefore(now.minus(PATIENCE));
  }
}
