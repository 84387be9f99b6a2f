package club.dynamodb;

import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import club.core.request.JoinRequest;
import club.core.request.Release;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// [Release] in one transaction of puts: an operator has no right to update a request.
public record DynamoRelease(DynamoTable table) implements Release {
  /// The position of the acknowledged address in the transaction, where it is in it.
  private static final int ACKNOWLEDGED = 1;

  @Override
  public boolean release(
      JoinRequest request, List<LedgerEntry> mails, Instant now, Instant quietUntil) {
    boolean acknowledges = mails.stream().anyMatch(DynamoRelease::isAcknowledgement);
    List<Write> writes = new ArrayList<>();
    writes.add(
        NewItem.instead(RequestItem.of(request), "unfinished", Values.of(RequestItem.ASIDE)));
    if (acknowledges) {
      writes.add(AcknowledgedItem.write(request, now, quietUntil));
    }
    mails.forEach(mail -> writes.add(NewItem.of(LedgerItem.of(mail))));
    Set<Integer> refused = new Transactions(table).write("release a request", writes);
    if (acknowledges && refused.equals(Set.of(ACKNOWLEDGED))) {
      List<LedgerEntry> others = mails.stream().filter(mail -> !isAcknowledgement(mail)).toList();
      return release(request, others, now, quietUntil);
    }
    return refused.isEmpty();
  }

  private static boolean isAcknowledgement(LedgerEntry mail) {
    return mail.kind() == MailKind.ACKNOWLEDGEMENT;
  }
}
