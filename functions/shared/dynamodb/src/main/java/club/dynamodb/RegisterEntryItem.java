package club.dynamodb;

import club.core.Reference;
import club.core.register.RegisterEntry;
import club.core.register.RegisterEntry.FieldChange;
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
        .set("fields", Values.ofItems(entry.fields().stream().map(RegisterEntryItem::of)))
        .build();
  }

  private static Item of(FieldChange change) {
    return Item.map()
        .set("field", Values.of(change.field()))
        .set("before", change.values().map(FieldChange.Values::before), Values::of)
        .set("after", change.values().map(FieldChange.Values::after), Values::of)
        .build();
  }

  static RegisterEntry read(Item item) {
    return new RegisterEntry(
        new Reference(item.key().name()),
        item.integer("number"),
        item.read("at", Instant::parse),
        item.read("what", RegisterEntry.What::valueOf),
        item.optional("by", text -> text),
        item.maps("fields").stream().map(RegisterEntryItem::field).toList());
  }

  private static FieldChange field(Item map) {
    return new FieldChange(
        map.text("field"),
        map.optional("before", text -> text)
            .map(before -> new FieldChange.Values(before, map.text("after"))));
  }
}
