package club.local.topic;

import club.local.Json;
import club.local.lambda.AsynchronousCalls;
import club.local.lambda.Invocable;
import club.local.template.PseudoParameters;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/// Hands each message of a topic to the functions that subscribe to it.
///
/// **Source:** Lambda Developer Guide, "Invoking Lambda functions with Amazon SNS notifications",
/// the example of an event.
public record Subscriptions(
    List<? extends Invocable> functions, Clock clock, AsynchronousCalls calls) {
  public Subscriptions {
    functions = List.copyOf(functions);
  }

  /// Calls every subscriber once, and waits; a call that failed is tried again later.
  ///
  /// @param topic its logical id
  public void publish(String topic, String subject, String message) {
    String event = event(topic, subject, message);
    functions.stream()
        .filter(function -> function.definition().topics().contains(topic))
        .forEach(function -> calls.call(function, event));
  }

  private String event(String topic, String subject, String message) {
    String arn = PseudoParameters.arn("sns", topic);
    ObjectNode record = Json.object();
    record
        .put("EventSource", "aws:sns")
        .put("EventVersion", "1.0")
        .put("EventSubscriptionArn", arn + ":" + UUID.randomUUID())
        .putObject("Sns")
        .put("Type", "Notification")
        .put("MessageId", UUID.randomUUID().toString())
        .put("TopicArn", arn)
        .put("Subject", subject)
        .put("Message", message)
        .put("Timestamp", clock.instant().toString())
        .putObject("MessageAttributes");
    ObjectNode event = Json.object();
    event.putArray("Records").add(record);
    return Json.print(event);
  }
}
