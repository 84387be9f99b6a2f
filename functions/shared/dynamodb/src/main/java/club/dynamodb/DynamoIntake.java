package club.dynamodb;

import club.core.DependencyFailure;
import club.core.request.Intake;
import club.core.request.JoinRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// [Intake] in one transaction. A submission that was stored although its answer was lost is
/// answered `Again`, with its own reference.
public record DynamoIntake(DynamoTable table) implements Intake {
  private static final String STORE = "store a request";

  @Override
  public Stored store(Submission submission) {
    Set<Integer> refused = new Transactions(table).write(STORE, writes(submission));
    if (refused.isEmpty()) {
      return new Stored.New();
    }
    // The keys come first in the transaction.
    List<Intake.Key> keys = submission.keys();
    return IntStream.range(0, keys.size())
        .filter(refused::contains)
        .mapToObj(keys::get)
        .findFirst()
        .map(this::used)
        .orElseGet(Stored.ReferenceTaken::new);
  }

  private static List<Write> writes(Submission submission) {
    JoinRequest request = submission.request();
    List<Write> writes = new ArrayList<>();
    KeyItem.of(submission)
        .forEach(
            key ->
                writes.add(NewItem.over(key.item(), "expiresAt", Values.of(request.receivedAt()))));
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
        ? new Stored.Again(used.reference(), used.followKeyId().orElse(key.keyId()))
        : new Stored.KeyReused();
  }
}
