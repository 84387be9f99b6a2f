package club.dynamodb;

import club.core.EmailAddress;
import club.core.mail.Blockage;
import club.core.mail.Blockages;
import club.core.mail.MailLabel;
import java.time.Instant;
import java.util.Optional;

/// [Blockages] by one read each.
public record DynamoBlockages(DynamoTable table) implements Blockages {
  @Override
  public Optional<Blockage> find(EmailAddress address) {
    return new Reads(table)
        .get("read whether an address is blocked", Key.address(address))
        .flatMap(DynamoBlockages::read);
  }

  /// Empty where the block is lifted.
  private static Optional<Blockage> read(Item item) {
    return item.has("reason")
        ? Optional.of(
            new Blockage(
                item.choice("reason", Blockage.Reason::of),
                item.read("since", Instant::parse),
                item.text("note"),
                item.optional("about", MailLabel::of).flatMap(label -> label)))
        : Optional.empty();
  }
}
