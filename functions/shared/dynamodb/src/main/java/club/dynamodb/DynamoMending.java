package club.dynamodb;

import club.core.link.Link;
import club.core.mail.LedgerEntry;
import club.core.survey.Mending;
import java.time.Instant;
import java.util.List;

/// [Mending] by one conditional write each.
public record DynamoMending(DynamoTable table) implements Mending {
  @Override
  public boolean end(Link link, Instant now) {
    return link.expiresAt().filter(now::isBefore).isPresent()
        && new Updates(table)
            .make(
                "end a link",
                Change.of(Key.link(link.purpose(), link.hash()))
                    .whereAsRead("expiresAt", link.expiresAt().map(Values::of).orElse(null))
                    .set("expiresAt", Values.of(now))
                    .set("ttl", LinkItem.forgottenAt(now)));
  }

  @Override
  public boolean mailAgain(LedgerEntry entry, Instant now) {
    return new Updates(table).make("mail again", MailChange.again(entry, now));
  }

  @Override
  public boolean add(LedgerEntry entry) {
    return new Transactions(table)
        .write("add a mail", List.of(NewItem.of(LedgerItem.of(entry))))
        .isEmpty();
  }
}
