package club.dynamodb;

import club.core.EmailAddress;
import club.core.mail.Blockage;
import club.core.mail.Blockages;
import java.util.Optional;

/// [Blockages] by one read each.
public record DynamoBlockages(DynamoTable table) implements Blockages {
  @Override
  public Optional<Blockage> find(EmailAddress address) {
    return new Reads(table)
        .get("read whether an address is blocked", Key.address(address))
        .flatMap(BlockageItem::read);
  }
}
