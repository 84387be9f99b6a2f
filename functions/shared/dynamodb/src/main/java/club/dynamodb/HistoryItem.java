package club.dynamodb;

import club.core.Reference;
import club.core.request.HistoryEntry;
import club.core.request.Status;
import club.core.request.Verdict;
import java.time.Instant;
import java.util.Optional;

/// One transition of a request.
final class HistoryItem {
  private HistoryItem() {}

  static Item of(HistoryEntry entry) {
    return Item.of(Key.history(entry.reference(), entry.number()))
        .set("number", Values.of(entry.number()))
        .set("generation", Values.of(entry.generation()))
        .set("status", Values.of(entry.status().name()))
        .set("verdict", entry.verdict().map(Verdict::wire), Values::of)
        .set("at", Values.of(entry.at()))
        .set("by", entry.by(), Values::of)
        .set("text", entry.text(), Values::of)
        .build();
  }

  static HistoryEntry read(Item item) {
    return new HistoryEntry(
        new Reference(item.key().name()),
        item.integer("number"),
        item.integer("generation"),
        item.read("status", Status::valueOf),
        verdict(item),
        item.read("at", Instant::parse),
        item.optional("by", text -> text),
        item.optional("text", text -> text));
  }

  /// The decision that made the last transition of a request, or of its history.
  static Optional<Verdict> verdict(Item item) {
    return item.has("verdict")
        ? Optional.of(item.choice("verdict", Verdict::of))
        : Optional.empty();
  }
}
