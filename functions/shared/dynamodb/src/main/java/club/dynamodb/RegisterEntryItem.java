package club.dynamodb;

import club.core.Reference;
import club.core.register.RegisterEntry;
import java.time.Instant;

/// One change of a member's entry.
final class RegisterEntryItem {
  private RegisterEntryItem() {}

  static Item of(RegisterEntry entry) {
    return Item.of(Key.memberHistory(entry.member(), entry.number()))
        .set("number", Values.of(entry.number()))
        .set("at", Values.of(entry.at()))
        .set("what", Values.of(entry.what().name()))
        .set("by", entry.by(), Values::of)
        .build();
  }

  static RegisterEntry read(Item item) {
    return new RegisterEntry(
        new Reference(item.key().name()),
        item.integer("number"),
        item.read("at", Instant::parse),
        item.read("what", RegisterEntry.What::valueOf),
        item.optional("by", text -> text));
  }
}
