package club.dynamodb;

import club.core.link.Link;
import club.core.register.Listing;
import club.core.request.Decisions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// [Decisions], each in one transaction. A decision that was written although its answer was lost
/// comes out as overtaken by itself: who reads again finds it.
public record DynamoDecisions(DynamoTable table) implements Decisions {
  private static final String WRITE = "write a decision";

  @Override
  public Written write(Transition transition) {
    List<Write> writes = new ArrayList<>();
    writes.add(RequestItem.transition(transition.before(), transition.after()));
    writes.add(Write.create(HistoryItem.of(transition.after().lastEntry())));
    writes.add(
        Write.check(Key.link(Link.Purpose.STAFF, transition.link()))
            .whereGreater("expiresAt", Values.of(transition.now())));
    transition.mails().forEach(mail -> writes.add(Write.create(LedgerItem.of(mail))));
    if (transition.listing().isPresent()) {
      Optional<List<Write>> listing = listing(transition.listing().get());
      if (listing.isEmpty()) {
        return Written.OVERTAKEN;
      }
      writes.addAll(listing.get());
    }
    return table.transact(WRITE, writes).isEmpty() ? Written.DONE : Written.OVERTAKEN;
  }

  /// The member and the next version; empty where the register is at another one.
  private Optional<List<Write>> listing(Listing listing) {
    return Optional.of(ListVersion.read(table, WRITE))
        .filter(now -> now.number() == listing.version())
        .map(now -> List.of(Write.create(MemberItem.of(listing.member())), now.next(listing.on())));
  }
}
