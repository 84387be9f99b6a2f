package club.dynamodb;

import club.core.DependencyFailure;
import club.core.request.Intake;
import club.core.request.JoinRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// [Intake] in one transaction. A submission that was stored although its answer was lost is
/// answered `Again`, with its own reference.
public record DynamoIntake(DynamoTable table) implements Intake {
  private static final String STORE = "store a request";

  /// Where the idempotency key stands in the transaction.
  private static final int KEY = 0;

  @Override
  public Stored store(Submission submission) {
    Set<Integer> refused = new Transactions(table).write(STORE, writes(submission));
    if (refused.isEmpty()) {
      return new Stored.New();
    }
    return refused.contains(KEY) ? used(submission) : new Stored.ReferenceTaken();
  }

  private static List<Write> writes(Submission submission) {
    JoinRequest request = submission.request();
    List<Write> writes = new ArrayList<>();
    writes.add(
        NewItem.over(KeyItem.of(submission).item(), "expiresAt", Values.of(request.receivedAt())));
    writes.add(NewItem.of(RequestItem.of(request)));
    writes.add(NewItem.of(HistoryItem.of(request.lastEntry())));
    writes.add(NewItem.of(LinkItem.of(submission.follow())));
    submission.mails().forEach(mail -> writes.add(NewItem.of(LedgerItem.of(mail))));
    return writes;
  }

  private Stored used(Submission submission) {
    KeyItem used =
        new Reads(table)
            .get(STORE, Key.idempotency(submission.key()))
            .map(KeyItem::read)
            .orElseThrow(
                () ->
                    new DependencyFailure(
                        STORE, "table", new IllegalStateException("the key has just ended")));
    return used.body().equals(submission.body())
        ? new Stored.Again(used.reference())
        : new Stored.KeyReused();
  }
}
