package club.dynamodb;

import club.core.link.Link;
import club.core.request.Decisions;
import club.core.request.JoinRequest;
import java.util.ArrayList;
import java.util.List;

/// [Decisions], each in one transaction. A decision that was written although its answer was lost
/// is reported as overtaken; a caller that reads again finds it.
public record DynamoDecisions(DynamoTable table) implements Decisions {
  @Override
  public Written write(Transition transition) {
    List<Write> writes = new ArrayList<>();
    writes.add(change(transition.before(), transition.after()));
    writes.add(NewItem.of(HistoryItem.of(transition.after().lastEntry())));
    writes.add(
        TriesChange.forgotten(Link.Purpose.STAFF, transition.link())
            .whereGreater("expiresAt", Values.of(transition.now())));
    transition.mails().forEach(mail -> writes.add(NewItem.of(LedgerItem.of(mail))));
    transition
        .listing()
        .ifPresent(
            listing -> {
              writes.add(ListWrites.nextVersion(listing.version()));
              writes.addAll(ListWrites.of(listing.change()));
              writes.add(
                  ContactItem.change(listing.change().after().reference(), listing.contact()));
            });
    return new Transactions(table).write("write a decision", writes).isEmpty()
        ? Written.DONE
        : Written.OVERTAKEN;
  }

  /// Changes the request to `after` if it is still in the state that was read.
  private static Write change(JoinRequest before, JoinRequest after) {
    Change change =
        Change.of(Key.request(before.reference()))
            .whereEqual("status", Values.of(before.status().name()))
            .whereEqual("generation", Values.of(before.generation()))
            .whereEqual("entries", Values.of(before.entries()))
            .set("status", Values.of(after.status().name()))
            .set("generation", Values.of(after.generation()))
            .set("entries", Values.of(after.entries()));
    return after
        .decision()
        .map(decision -> change.set("decision", Values.of(DecisionItem.of(decision))))
        .orElseGet(() -> change.remove("decision"));
  }
}
