package club.dynamodb;

import club.core.mail.LedgerEntry;
import club.core.mail.LedgerEntry.State;
import club.core.mail.Resending;
import java.time.Instant;

/// [Resending] by one conditional write.
public record DynamoResending(DynamoTable table) implements Resending {
  @Override
  public boolean again(LedgerEntry mail, Instant limit, Instant now) {
    return new Updates(table)
        .make(
            "mail a fresh link",
            MailChange.afresh(mail, now)
                .whereEqual("state", Values.of(State.SENT.name()))
                .whereLess("since", Values.of(limit)));
  }
}
