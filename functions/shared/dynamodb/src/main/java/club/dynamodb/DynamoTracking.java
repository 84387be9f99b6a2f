package club.dynamodb;

import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import club.core.mail.Recipient;
import club.core.mail.Tracking;
import club.core.request.JoinRequest;
import java.util.Optional;

/// [Tracking] by one read each.
public record DynamoTracking(DynamoTable table) implements Tracking {
  @Override
  public Optional<LedgerEntry> toApplicant(JoinRequest request, MailKind kind) {
    LedgerEntry asked =
        LedgerEntry.due(
            request.reference(),
            request.generation(),
            kind,
            new Recipient.Applicant(),
            request.receivedAt());
    return new Reads(table).get("read a mail", LedgerItem.key(asked)).map(LedgerItem::read);
  }
}
