package club.dynamodb;

import club.core.link.Link;
import club.core.request.Amendments;
import club.core.request.JoinRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// [Amendments] by one conditional write each. A transition that was written although its answer
/// was lost is reported as overtaken; a caller that reads again finds it.
public record DynamoAmendments(DynamoTable table) implements Amendments {
  /// Writes nothing where the address is confirmed already, or the request was erased meanwhile.
  @Override
  public void confirm(JoinRequest before, Instant now) {
    new Updates(table)
        .make(
            "confirm an address",
            Change.of(Key.request(before.reference()))
                .wherePresent("application")
                .whereAsRead("verifiedAt", null)
                .set("verifiedAt", Values.of(now)));
  }

  @Override
  public boolean write(Amendment amendment) {
    List<Write> writes =
        new ArrayList<>(RequestChange.writes(amendment.before(), amendment.after()));
    writes.add(ended(amendment.link(), amendment.now()));
    amendment.mails().forEach(mail -> writes.add(NewItem.of(LedgerItem.of(mail))));
    return new Transactions(table).write("amend a request", writes).isEmpty();
  }

  private static Write ended(Link link, Instant now) {
    return TriesChange.forgotten(link.purpose(), link.hash())
        .whereGreater("expiresAt", Values.of(now))
        .set("expiresAt", Values.of(now))
        .set("ttl", LinkItem.forgottenAt(now));
  }
}
