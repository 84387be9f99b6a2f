package club.feedback;

import club.core.mail.Feedback;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the event with which SNS calls a function.
///
/// **Source:** Lambda Developer Guide, "Invoking Lambda functions with Amazon SNS notifications":
/// `Records[].Sns.Message` holds the message, here JSON of SES.
final class SnsEvent {
  private final JsonMapper json = new JsonMapper();

  /// One report for each record, in order; empty where it cannot be read. An event without records
  /// is one that cannot be read.
  List<Optional<Feedback>> reports(byte[] event) {
    return tree(() -> json.readTree(event))
        .map(tree -> tree.path("Records").values())
        .filter(records -> !records.isEmpty())
        .map(records -> records.stream().map(this::report).toList())
        .orElseGet(() -> List.of(Optional.empty()));
  }

  private Optional<Feedback> report(JsonNode record) {
    return record
        .path("Sns")
        .path("Message")
        .stringValueOpt()
        .flatMap(message -> tree(() -> json.readTree(message)))
        .flatMap(SesReport::read);
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
