package club.e2e;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.awaitility.Awaitility;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The data of a stack on LocalStack, reached around the club. Region, credentials and endpoint
/// come from the environment. The table's name comes from `-Dclub.table`.
record StackData(String name, String table, DynamoDbClient dynamo) {
  static StackData named(String name) {
    URI endpoint = URI.create(System.getenv().getOrDefault("AWS_ENDPOINT_URL", ""));
    if (!List.of("127.0.0.1", "localhost").contains(String.valueOf(endpoint.getHost()))) {
      throw new IllegalStateException("Drills are for a stack on this machine.");
    }
    return new StackData(name, System.getProperty("club.table", ""), DynamoDbClient.create());
  }

  /// Makes a table of the same items beside the stack's own, as recovery does, and returns its
  /// name.
  String recover() {
    String recovered = table + "-recovered";
    Recovery.make(dynamo, table, recovered);
    return recovered;
  }

  /// Waits until no mail is to be sent, or being sent.
  void awaitNoMailUnderWay() {
    Awaitility.await("every mail")
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                items().stream()
                    .filter(item -> text(item, "pk").startsWith("MAIL#"))
                    .noneMatch(item -> List.of("DUE", "CLAIMED").contains(text(item, "state"))));
  }

  /// The state of a mail about a request, for a message: that of each mailbox it goes to.
  String mail(String kind, String reference) {
    List<String> states =
        items().stream()
            .filter(item -> text(item, "pk").equals("MAIL#" + reference))
            .filter(item -> text(item, "kind").equals(kind))
            .map(item -> text(item, "state") + " since " + text(item, "since"))
            .toList();
    return "%s of %s: %s"
        .formatted(kind, reference, states.isEmpty() ? "not in the table" : states);
  }

  private static String text(Map<String, AttributeValue> item, String name) {
    return Optional.ofNullable(item.get(name)).map(AttributeValue::s).orElse("");
  }

  private List<Map<String, AttributeValue>> items() {
    return dynamo.scanPaginator(scan -> scan.tableName(table).consistentRead(true)).items().stream()
        .toList();
  }
}
