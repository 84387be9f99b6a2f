package club.local.queue;

import static org.assertj.core.api.Assertions.assertThat;

import club.local.Json;
import club.local.access.ExampleRoles;
import club.local.access.PolicyStatement;
import club.local.access.Roles;
import club.local.fault.Faults;
import club.local.http.Front;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class SqsServiceTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-02T09:00:00.5Z"), ZoneOffset.UTC);

  @TempDir Path folder = Path.of("");

  @Test
  void givesAndDeletesWhatLiesInAQueue() throws Exception {
    DeadLetters letters = new DeadLetters(folder, CLOCK);
    letters.addEvent("Crashes", "arn", "{\"by\":\"schedule\"}", 3);
    letters.addEvent("Crashes", "arn", "{}", 3);
    letters.addEvent("Others", "arn", "{}", 3);

    try (Front endpoint = front(letters)) {
      assertThat(count(endpoint, "Crashes")).isEqualTo("2");
      JsonNode messages =
          call(endpoint, "ReceiveMessage", queue("Crashes").put("MaxNumberOfMessages", 10))
              .path("Messages");
      assertThat(messages).hasSize(2);
      assertThat(messages.findValuesAsString("Body")).anyMatch(body -> body.contains("schedule"));
      assertThat(messages.get(0).path("MD5OfBody").asString()).matches("[0-9a-f]{32}");

      ObjectNode deletion = queue("Crashes");
      for (JsonNode message : messages) {
        deletion
            .withArray("/Entries")
            .addObject()
            .put("Id", message.path("MessageId").asString())
            .put("ReceiptHandle", message.path("ReceiptHandle").asString());
      }
      assertThat(call(endpoint, "DeleteMessageBatch", deletion).path("Successful")).hasSize(2);
      assertThat(call(endpoint, "DeleteMessageBatch", deletion).path("Failed")).hasSize(2);

      assertThat(count(endpoint, "Crashes")).isEqualTo("0");
      assertThat(count(endpoint, "Others")).isEqualTo("1");
      assertThat(call(endpoint, "ReceiveMessage", queue("Nothing")).path("Messages")).isEmpty();
      assertThat(call(endpoint, "PurgeQueue", queue("Others")).path("__type").asString())
          .endsWith("UnsupportedOperation");
    }
  }

  @Test
  void refusesWhatARoleDoesNotAllow() throws Exception {
    DeadLetters letters = new DeadLetters(folder, CLOCK);
    letters.addEvent("Crashes", "arn", "{}", 3);
    PolicyStatement reads =
        new PolicyStatement(List.of("sqs:ReceiveMessage"), List.of("*:Crashes"), List.of());

    try (Front endpoint = front(letters, reads)) {
      assertThat(
              call(endpoint, "ReceiveMessage", queue("Crashes"), ExampleRoles.NOTIFY)
                  .path("Messages"))
          .hasSize(1);
      assertThat(
              call(endpoint, "DeleteMessageBatch", queue("Crashes"), ExampleRoles.NOTIFY)
                  .toString())
          .contains("AccessDeniedException", "sqs:DeleteMessage on");
    }
  }

  private static Front front(DeadLetters letters, PolicyStatement... allowed) {
    return new Front(new SqsService(letters), ExampleRoles.allowing(allowed), new Faults());
  }

  private static String count(Front endpoint, String queue) throws Exception {
    return call(endpoint, "GetQueueAttributes", queue(queue))
        .path("Attributes")
        .path("ApproximateNumberOfMessages")
        .asString();
  }

  private static ObjectNode queue(String name) {
    return Json.object()
        .put("QueueUrl", "https://sqs.eu-west-3.amazonaws.com/000000000000/" + name);
  }

  private static JsonNode call(Front endpoint, String operation, ObjectNode request)
      throws Exception {
    return call(endpoint, operation, request, Roles.MACHINE);
  }

  private static JsonNode call(Front endpoint, String operation, ObjectNode request, String caller)
      throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return Json.parse(
          client
              .send(
                  HttpRequest.newBuilder(endpoint.address())
                      .header("Authorization", ExampleRoles.signedBy(caller))
                      .header("X-Amz-Target", "AmazonSQS." + operation)
                      .POST(HttpRequest.BodyPublishers.ofString(Json.print(request)))
                      .build(),
                  BodyHandlers.ofString())
              .body());
    }
  }
}
