package club.local.queue;

import static java.nio.charset.StandardCharsets.UTF_8;

import club.local.Json;
import club.local.access.Act;
import club.local.fault.Faults.Kind;
import club.local.http.Front;
import club.local.http.Reply;
import club.local.template.PseudoParameters;
import com.sun.net.httpserver.HttpExchange;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Stands for SQS: callers read and delete the messages of the dead-letter queues. A received
/// message stays visible, and a receive does not wait for one.
///
/// **Source:** Amazon SQS API Reference, "ReceiveMessage", "DeleteMessageBatch",
/// "GetQueueAttributes"; Developer Guide, "Making requests with the AWS JSON protocol".
public record SqsService(DeadLetters deadLetters) implements Front.Service {
  @Override
  public String name() {
    return "sqs";
  }

  @Override
  public String operation(HttpExchange request, byte[] body) {
    String target = String.valueOf(request.getRequestHeaders().getFirst("X-Amz-Target"));
    return target.substring(target.indexOf('.') + 1);
  }

  /// A batch needs the right to the single action.
  @Override
  public List<Act> acts(String operation, HttpExchange request, byte[] body) {
    return List.of(
        Act.of(
            "sqs:" + operation.replaceFirst("Batch$", ""),
            PseudoParameters.arn("sqs", queue(parse(body)))));
  }

  @Override
  public Reply denial(String message) {
    return error(403, "AccessDeniedException", message);
  }

  @Override
  public Reply refusal(Kind kind, String operation, byte[] body) {
    throw new IllegalStateException("no fault of SQS is imitated");
  }

  @Override
  public Reply answer(String operation, HttpExchange request, byte[] body) {
    JsonNode call = parse(body);
    return switch (operation) {
      case "GetQueueAttributes" -> reply(200, attributes(queue(call)));
      case "ReceiveMessage" ->
          reply(200, receive(queue(call), call.path("MaxNumberOfMessages").asInt(1)));
      case "DeleteMessageBatch" -> reply(200, delete(queue(call), call.path("Entries")));
      default -> error(400, "UnsupportedOperation", "./club imitates reading and deleting only.");
    };
  }

  private static JsonNode parse(byte[] body) {
    return Json.parse(new String(body, UTF_8));
  }

  private static String queue(JsonNode call) {
    String url = call.path("QueueUrl").asString();
    return url.substring(url.lastIndexOf('/') + 1);
  }

  private ObjectNode attributes(String queue) {
    String number = Integer.toString(deadLetters.messages(queue).size());
    return Json.object()
        .set("Attributes", Json.object().put("ApproximateNumberOfMessages", number));
  }

  private ObjectNode receive(String queue, int most) {
    ObjectNode answer = Json.object();
    ArrayNode messages = answer.putArray("Messages");
    for (String message : deadLetters.messages(queue).stream().limit(most).toList()) {
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
      String id = entry.path("Id").asString();
      if (deadLetters.delete(queue, entry.path("ReceiptHandle").asString())) {
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

  private static Reply error(int status, String type, String message) {
    return reply(
        status, Json.object().put("__type", "com.amazonaws.sqs#" + type).put("message", message));
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
