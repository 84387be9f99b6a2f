package club.feedback;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the event with which SNS calls a function.
///
/// **Source:** Lambda Developer Guide, "Invoking Lambda functions with Amazon SNS notifications":
/// `Records[].Sns.Message` holds the message, here JSON of SES.
final class SnsEvent {
  /// The types of SNS's own messages.
  ///
  /// **Source:** Amazon SNS Developer Guide, "HTTP/HTTPS subscription confirmation JSON format" and
  /// "HTTP/HTTPS unsubscribe confirmation JSON format".
  private static final Set<String> NOTICES =
      Set.of("SubscriptionConfirmation", "UnsubscribeConfirmation");

  /// The beginning of the text that SES publishes when an event destination is created. AWS does
  /// not document it.
  private static final String GREETING = "Successfully validated SNS topic";

  private final JsonMapper json = new JsonMapper();

  /// One report for each record, in order. An event without records counts as an unknown report.
  List<SesReport> reports(byte[] event) {
    return tree(() -> json.readTree(event))
        .map(tree -> tree.path("Records").values())
        .filter(records -> !records.isEmpty())
        .map(records -> records.stream().map(record -> report(record.path("Sns"))).toList())
        .orElseGet(() -> List.of(new SesReport.Unknown()));
  }

  private SesReport report(JsonNode notification) {
    return NOTICES.contains(notification.path("Type").asString(""))
        ? new SesReport.Ignored()
        : notification
            .path("Message")
            .stringValueOpt()
            .map(this::report)
            .orElseGet(SesReport.Unknown::new);
  }

  private SesReport report(String message) {
    return message.startsWith(GREETING)
        ? new SesReport.Ignored()
        : tree(() -> json.readTree(message)).map(SesReport::read).orElseGet(SesReport.Unknown::new);
  }

  private static Optional<JsonNode> tree(Reading reading) {
    try {
      return Optional.of(reading.read());
    } catch (JacksonException malformed) {
      return Optional.empty();
    }
  }

  @FunctionalInterface
  private interface Reading {
    JsonNode read();
  }
}
