package club.dynamodb;

import club.core.DependencyFailure;
import club.core.link.Link;
import club.core.request.Intake;
import club.core.request.JoinRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/// [Intake] in one transaction. Where a submission was stored although its answer was lost, the
/// result is `Again` with its own reference.
public record DynamoIntake(DynamoTable table) implements Intake {
  private static final String STORE = "store a request";

  /// The position of the key in the transaction.
  private static final int KEY = 0;

  @Override
  public Stored store(Submission submission) {
    Set<Integer> refused = new Transactions(table).write(STORE, writes(submission));
    if (refused.isEmpty()) {
      return new Stored.New();
    }
    return refused.contains(KEY) ? used(submission.key()) : new Stored.ReferenceTaken();
  }

  @Override
  public void add(Link follow) {
    PutItemRequest request =
        PutItemRequest.builder()
            .tableName(table.name())
            .item(LinkItem.of(follow).attributes())
            .conditionExpression("attribute_not_exists(#pk)")
            .expressionAttributeNames(Map.of("#pk", "pk"))
            .build();
    table.retry().call("add a link", () -> put(request));
  }

  /// False where it exists already, because this very call was repeated.
  private boolean put(PutItemRequest request) {
    try {
      table.client().putItem(request);
      return true;
    } catch (ConditionalCheckFailedException there) {
      return false;
    }
  }

  private static List<Write> writes(Submission submission) {
    JoinRequest request = submission.request();
    List<Write> writes = new ArrayList<>();
    writes.add(
        KEY,
        NewItem.over(KeyItem.of(submission).item(), "expiresAt", Values.of(request.receivedAt())));
    writes.add(NewItem.of(RequestItem.of(request)));
    writes.add(NewItem.of(HistoryItem.of(request.lastEntry())));
    writes.add(NewItem.of(LinkItem.of(submission.follow())));
    submission.mails().forEach(mail -> writes.add(NewItem.of(LedgerItem.of(mail))));
    return writes;
  }

  private Stored used(Intake.Key key) {
    KeyItem used =
        new Reads(table)
            .get(STORE, club.dynamodb.Key.idempotency(key.hash()))
            .map(KeyItem::read)
            .orElseThrow(
                () ->
                    new DependencyFailure(
                        STORE, "table", new IllegalStateException("the key has just ended")));
    return used.body().equals(key.body())
        ? new Stored.Again(used.reference())
        : new Stored.KeyReused();
  }
}
