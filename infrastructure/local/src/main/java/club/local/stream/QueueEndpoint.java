package club.local.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import club.local.Json;
import club.local.access.Act;
import club.local.access.Roles;
import club.local.http.LoopbackServer;
import club.local.http.Reply;
import club.local.template.PseudoParameters;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// Stands for SQS: lets a function read and delete what lies in the dead-letter queues. A message
/// that was received stays visible, and nobody is made to wait for one.
///
/// **Source:** Amazon SQS API Reference, "ReceiveMessage", "DeleteMessageBatch",
/// "GetQueueAttributes"; Developer Guide, "Making requests with the AWS JSON protocol".
public final class QueueEndpoint implements AutoCloseable {
  private final DeadLetters deadLetters;
  private final Roles roles;
  private final LoopbackServer server;

  private QueueEndpoint(DeadLetters deadLetters, Roles roles) {
    this.deadLetters = deadLetters;
    this.roles = roles;
    this.server = LoopbackServer.start(0, this::handle);
  }

  /// Listens.
  public static QueueEndpoint start(DeadLetters deadLetters, Roles roles) {
    return new QueueEndpoint(deadLetters, roles);
  }

  public URI address() {
    return server.address();
  }

  @Override
  public void close() {
    server.close();
  }

  private void handle(HttpExchange exchange) throws IOException {
    JsonNode request = Json.parse(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    String url = request.path("QueueUrl").asText();
    String queue = url.substring(url.lastIndexOf('/') + 1);
    String target = String.valueOf(exchange.getRequestHeaders().getFirst("X-Amz-Target"));
    Optional<String> denial = roles.refusal(exchange, List.of(act(target, queue)));
    if (denial.isPresent()) {
      reply(403, error("AccessDeniedException", denial.get())).send(exchange);
      return;
    }
    switch (target) {
      case "AmazonSQS.GetQueueAttributes" -> reply(200, attributes(queue)).send(exchange);
      case "AmazonSQS.ReceiveMessage" ->
          reply(200, receive(queue, request.path("MaxNumberOfMessages").asInt(1))).send(exchange);
      case "AmazonSQS.DeleteMessageBatch" ->
          reply(200, delete(queue, request.path("Entries"))).send(exchange);
      default ->
          reply(400, error("UnsupportedOperation", "./club imitates reading and deleting only."))
              .send(exchange);
    }
  }

  /// A batch takes the right to do one.
  private static Act act(String target, String queue) {
    String operation = target.substring(target.indexOf('.') + 1);
    return Act.of(
        "sqs:" + operation.replaceFirst("Batch$", ""), PseudoParameters.arn("sqs", queue));
  }

  private ObjectNode attributes(String queue) {
    ObjectNode answer = Json.object();
    answer
        .putObject("Attributes")
        .put("ApproximateNumberOfMessages", Integer.toString(deadLetters.messages(queue).size()));
    return answer;
  }

  private ObjectNode receive(String queue, int most) {
    ObjectNode answer = Json.object();
    List<String> some = deadLetters.messages(queue).stream().limit(most).toList();
    ArrayNode messages = answer.putArray("Messages");
    for (String message : some) {
      String body = deadLetters.body(queue, message);
      messages
          .addObject()
          .put("MessageId", message)
          .put("ReceiptHandle", message)
          .put("Body", body)
          .put("MD5OfBody", md5(body));
    }
    return answer;
  }

  private ObjectNode delete(String queue, JsonNode entries) {
    ObjectNode answer = Json.object();
    ArrayNode successful = answer.putArray("Successful");
    ArrayNode failed = answer.putArray("Failed");
    for (JsonNode entry : entries) {
      String id = entry.path("Id").asText();
      if (deadLetters.delete(queue, entry.path("ReceiptHandle").asText())) {
        successful.addObject().put("Id", id);
      } else {
        failed
            .addObject()
            .put("Id", id)
            .put("Code", "ReceiptHandleIsInvalid")
            .put("SenderFault", true);
      }
    }
    return answer;
  }

  private static ObjectNode error(String type, String message) {
    return Json.object().put("__type", "com.amazonaws.sqs#" + type).put("message", message);
  }

  private static Reply reply(int status, ObjectNode answer) {
    return Reply.text(status, "application/x-amz-json-1.0", Json.print(answer));
  }

  private static String md5(String body) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("MD5").digest(body.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
