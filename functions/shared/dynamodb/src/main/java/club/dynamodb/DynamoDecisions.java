package club.dynamodb;

import club.core.link.Link;
import club.core.register.Listing;
import club.core.request.Decisions;
import club.core.request.JoinRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// [Decisions], each in one transaction. A decision that was written although its answer was lost
/// comes out as overtaken by itself: who reads again finds it.
public record DynamoDecisions(DynamoTable table) implements Decisions {
  private static final String WRITE = "write a decision";

  @Override
  public Written write(Transition transition) {
    Optional<List<Write>> listing =
        transition.listing().map(this::adding).orElse(Optional.of(List.of()));
    if (listing.isEmpty()) {
      return Written.OVERTAKEN;
    }
    List<Write> writes = new ArrayList<>();
    writes.add(change(transition.before(), transition.after()));
    writes.add(NewItem.of(HistoryItem.of(transition.after().lastEntry())));
    writes.add(
        new Check(
            Key.link(Link.Purpose.STAFF, transition.link()),
            "expiresAt",
            Values.of(transition.now())));
    transition.mails().forEach(mail -> writes.add(NewItem.of(LedgerItem.of(mail))));
    writes.addAll(listing.get());
    return new Transactions(table).write(WRITE, writes).isEmpty()
        ? Written.DONE
        : Written.OVERTAKEN;
  }

  /// The member and the next version; empty where the register is at another one.
  private Optional<List<Write>> adding(Listing listing) {
    return Optional.of(ListVersion.read(table, WRITE))
        .filter(now -> now.number() == listing.version())
        .map(now -> ListChange.adding(List.of(listing.member()), now, listing.on()));
  }

  /// The request becomes `after`, if it still stands where it was read.
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
