package club.dynamodb;

import club.core.EmailAddress;
import club.core.Reference;
import club.core.request.Decision;
import club.core.request.Verdict;
import java.time.Instant;

/// A decision as a map within its request.
final class DecisionItem {
  private DecisionItem() {}

  static Item of(Decision decision) {
    return Item.map()
        .set("verdict", Values.of(decision.verdict().wire()))
        .set("mailbox", Values.of(decision.mailbox().value()))
        .set("decidedBy", decision.decidedBy(), Values::of)
        .set("at", Values.of(decision.at()))
        .set("reason", decision.reason(), Values::of)
        .set("publishedName", decision.publishedName(), Values::of)
        .set("members", decision.members(), count -> Values.of(count.longValue()))
        .set("same", decision.same(), reference -> Values.of(reference.value()))
        .build();
  }

  static Decision read(Item map) {
    return new Decision(
        map.choice("verdict", Verdict::of),
        map.read("mailbox", EmailAddress::new),
        map.optional("decidedBy", text -> text),
        map.read("at", Instant::parse),
        map.optional("reason", text -> text),
        map.optional("publishedName", text -> text),
        map.optionalInteger("members"),
        map.optional("same", Reference::new));
  }
}
