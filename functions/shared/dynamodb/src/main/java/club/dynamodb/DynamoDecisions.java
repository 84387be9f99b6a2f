package club.dynamodb;

import club.core.request.Decisions;
import java.util.ArrayList;
import java.util.List;

/// [Decisions], each in one transaction. A decision that was written although its answer was lost
/// is reported as overtaken; a caller that reads again finds it.
public record DynamoDecisions(DynamoTable table) implements Decisions {
  @Override
  public Written write(Transition transition) {
    List<Write> writes =
        new ArrayList<>(RequestChange.writes(transition.before(), transition.after()));
    writes.add(
        TriesChange.forgotten(transition.link().purpose(), transition.link().hash())
            .whereGreater("expiresAt", Values.of(transition.now())));
    transition.mails().forEach(mail -> writes.add(NewItem.of(LedgerItem.of(mail))));
    transition
        .listing()
        .ifPresent(
            listing -> {
              writes.add(ListWrites.nextVersion(listing.version()));
              writes.addAll(ListWrites.of(listing.change()));
              listing
                  .contact()
                  .map(
                      contact ->
                          ContactItem.change(
                              listing.change().after().reference(),
                              contact,
                              listing.change().entry().at()))
                  .ifPresent(writes::add);
            });
    return new Transactions(table).write("write a decision", writes).isEmpty()
        ? Written.DONE
        : Written.OVERTAKEN;
  }
}
