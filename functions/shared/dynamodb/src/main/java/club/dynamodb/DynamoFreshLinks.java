package club.dynamodb;

import club.core.mail.FreshLinks;
import club.core.mail.LedgerEntry;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// [FreshLinks] by one update each, conditional on the instant of the last one.
public record DynamoFreshLinks(DynamoTable table) implements FreshLinks {
  @Override
  public boolean ask(LedgerEntry mail) {
    Change change =
        Change.of(LedgerItem.key(mail))
            .whereAbsentOrLess("since", Values.of(mail.since().minus(PAUSE)));
    for (Map.Entry<String, AttributeValue> one : LedgerItem.of(mail).attributes().entrySet()) {
      if (!one.getKey().equals("pk") && !one.getKey().equals("sk")) {
        change.set(one.getKey(), one.getValue());
      }
    }
    return new Updates(table).make("mail a fresh link", MailChange.forgotten(change));
  }
}
