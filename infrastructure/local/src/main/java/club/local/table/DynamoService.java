package club.local.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import club.local.Json;
import club.local.access.Act;
import club.local.fault.Faults.Kind;
import club.local.http.Front;
import club.local.http.Reply;
import club.local.http.Upstream;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The front of DynamoDB Local.
///
/// **Source:** DynamoDB Developer Guide, "Error handling with DynamoDB"; DynamoDB API Reference,
/// "TransactWriteItems".
public final class DynamoService implements Front.Service {
  private static final String TYPE = "com.amazonaws.dynamodb.v20120810#";
  private static final Set<String> WRITES =
      Set.of("PutItem", "UpdateItem", "DeleteItem", "TransactWriteItems");

  private final Upstream dynamoDbLocal;
  private final Table table;
  private final DynamoActs acts;
  private final Runnable afterWrite;

  /// @param afterWrite called after each write, when it is on disk
  public DynamoService(Upstream dynamoDbLocal, Table table, Runnable afterWrite) {
    this.dynamoDbLocal = dynamoDbLocal;
    this.table = table;
    this.acts = new DynamoActs(table.definition());
    this.afterWrite = afterWrite;
  }

  @Override
  public String name() {
    return "dynamodb";
  }

  @Override
  public String operation(HttpExchange request, byte[] body) {
    String target = String.valueOf(request.getRequestHeaders().getFirst("X-Amz-Target"));
    return target.substring(target.indexOf('.') + 1);
  }

  @Override
  public List<Act> acts(String operation, HttpExchange request, byte[] body) {
    return acts.of(operation, Json.parse(new String(body, UTF_8)));
  }

  @Override
  public Reply denial(String message) {
    return error(400, "AccessDeniedException", message);
  }

  @Override
  public Reply refusal(Kind kind, String operation, byte[] body) {
    return switch (kind) {
      case BEFORE, AFTER -> error(500, "InternalServerError", "Internal server error");
      case THROTTLE ->
          error(400, "ThrottlingException", "Rate of requests exceeds the allowed throughput.");
      case CONFLICT ->
          operation.equals("TransactWriteItems")
              ? cancelled(body)
              : error(400, "TransactionConflictException", "Transaction is ongoing for the item");
    };
  }

  @Override
  public Reply answer(String operation, HttpExchange request, byte[] body) throws IOException {
    Reply reply = dynamoDbLocal.pass(request, body);
    if (reply.status() == 200 && WRITES.contains(operation)) {
      table.settle();
      afterWrite.run();
    }
    return reply;
  }

  private static Reply error(int status, String name, String message) {
    return reply(status, Json.object().put("__type", TYPE + name).put("message", message));
  }

  /// The first item of the transaction is the one that another transaction holds.
  private static Reply cancelled(byte[] body) {
    int items = Json.parse(new String(body, UTF_8)).path("TransactItems").size();
    List<String> codes = new ArrayList<>(Collections.nCopies(items, "None"));
    codes.set(0, "TransactionConflict");
    ObjectNode error =
        Json.object()
            .put("__type", TYPE + "TransactionCanceledException")
            .put(
                "Message",
                "Transaction cancelled, please refer cancellation reasons for specific reasons "
                    + codes);
    ArrayNode reasons = error.putArray("CancellationReasons");
    codes.forEach(code -> reasons.addObject().put("Code", code));
    return reply(400, error);
  }

  private static Reply reply(int status, ObjectNode error) {
    return Reply.text(status, "application/x-amz-json-1.0", Json.print(error));
  }
}
