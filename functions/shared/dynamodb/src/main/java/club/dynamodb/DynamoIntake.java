package club.dynamodb;

import club.core.DependencyFailure;
import club.core.Reference;
import club.core.link.Link;
import club.core.request.Intake;
import club.core.request.JoinRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// [Intake] in one transaction. Where a submission was stored although its answer was lost, the
/// result is `Again` with its own reference.
public record DynamoIntake(DynamoTable table) implements Intake {
  private static final String STORE = "store a request";

  /// The position of the key in the transaction.
  private static final int KEY = 0;

  /// The position of the acknowledged address, where there is an acknowledgement.
  private static final int ACKNOWLEDGED = 1;

  @Override
  public Stored store(Submission submission) {
    Set<Integer> refused = new Transactions(table).write(STORE, writes(submission));
    if (refused.isEmpty()) {
      return new Stored.New();
    }
    if (submission.isAcknowledged() && refused.equals(Set.of(ACKNOWLEDGED))) {
      return store(submission.unacknowledged());
    }
    return refused.contains(KEY) ? used(submission.key()) : new Stored.ReferenceTaken();
  }

  @Override
  public void add(Link follow) {
    new Puts(table).add("add a link", LinkItem.of(follow));
  }

  private static List<Write> writes(Submission submission) {
    JoinRequest request = submission.request();
    List<Write> writes = new ArrayList<>();
    writes.add(
        KEY, NewItem.over(KeyItem.of(submission), "expiresAt", Values.of(request.receivedAt())));
    if (submission.isAcknowledged()) {
      writes.add(
          ACKNOWLEDGED,
          AcknowledgedItem.write(request, request.receivedAt(), submission.quietUntil()));
    }
    writes.add(
        NewItem.of(
            submission.mails().isEmpty() ? RequestItem.aside(request) : RequestItem.of(request)));
    writes.add(NewItem.of(HistoryItem.of(request.last())));
    writes.add(NewItem.of(LinkItem.of(submission.follow())));
    submission.mails().forEach(mail -> writes.add(NewItem.of(LedgerItem.of(mail))));
    return writes;
  }

  private Stored used(Intake.Key key) {
    Item used =
        new Reads(table)
            .get(STORE, club.dynamodb.Key.idempotency(key.hash()))
            .orElseThrow(
                () ->
                    new DependencyFailure(
                        STORE, "table", new IllegalStateException("the key has just ended")));
    return used.text("body").equals(key.body())
        ? new Stored.Again(used.read("reference", Reference::new))
        : new Stored.KeyReused();
  }
}
