package club.local.topic;

import club.local.Json;
import club.local.lambda.Invocable;
import club.local.stream.DeadLetters;
import club.local.template.PseudoParameters;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Hands each message of a topic to the functions that subscribe to it.
///
/// **Source:** Lambda Developer Guide, "Invoking Lambda functions with Amazon SNS notifications",
/// the example of an event; "Error handling for asynchronous invocations": a call that failed is
/// tried again after one minute and after two.
public final class Topics implements AutoCloseable {
  private final List<Invocable> functions;
  private final Clock clock;
  private final DeadLetters deadLetters;
  private final ExecutorService waits = Executors.newVirtualThreadPerTaskExecutor();

  public Topics(List<? extends Invocable> functions, Clock clock, DeadLetters deadLetters) {
    this.functions = List.copyOf(functions);
    this.clock = clock;
    this.deadLetters = deadLetters;
  }

  /// Calls every subscriber once, and waits; a call that failed is tried again later.
  ///
  /// @param topic its logical id
  public void publish(String topic, String subject, String message) {
    String event = event(topic, subject, message);
    functions.stream()
        .filter(function -> function.definition().topics().contains(topic))
        .filter(function -> function.invoke(event).isFailure())
        .forEach(function -> waits.execute(() -> tryAgain(function, event)));
  }

  @Override
  public void close() {
    waits.shutdownNow();
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

  private void tryAgain(Invocable function, String event) {
    int retries = function.definition().asynchronousRetries();
    try {
      for (int retry = 1; retry <= retries; retry++) {
        Thread.sleep(Duration.ofMinutes(retry));
        if (!function.invoke(event).isFailure()) {
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    }
    String arn = function.definition().arn();
    function
        .definition()
        .crashes()
        .ifPresent(queue -> deadLetters.addEvent(queue, arn, event, retries + 1));
  }
}
