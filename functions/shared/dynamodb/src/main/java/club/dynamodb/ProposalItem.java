package club.dynamodb;

import club.core.Reference;
import club.core.entry.EntryEdit;
import club.core.entry.EntryField;
import club.core.entry.Proposal;
import java.time.Instant;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What a member proposes, with the answer once there is one.
final class ProposalItem {
  private ProposalItem() {}

  static Item of(Proposal proposal) {
    return Item.of(Key.proposal(proposal.member(), proposal.number()))
        .set("number", Values.of(proposal.number()))
        .set("at", Values.of(proposal.at()))
        .set("edits", Values.ofItems(proposal.edits().stream().map(ProposalItem::of)))
        .set("answer", proposal.answer().map(ProposalItem::of), Values::of)
        .build();
  }

  static Proposal read(Item item) {
    return new Proposal(
        new Reference(item.key().name()),
        item.integer("number"),
        item.read("at", Instant::parse),
        item.maps("edits").stream().map(ProposalItem::edit).toList(),
        item.optionalMap("answer").map(ProposalItem::answer));
  }

  static Item of(Proposal.Answer answer) {
    return Item.map()
        .set("accepted", Values.of(answer.accepted() ? 1 : 0))
        .set("at", Values.of(answer.at()))
        .set("by", Values.of(answer.by()))
        .set("words", answer.words(), Values::of)
        .build();
  }

  private static Proposal.Answer answer(Item map) {
    return new Proposal.Answer(
        map.integer("accepted") == 1,
        map.read("at", Instant::parse),
        map.text("by"),
        map.optional("words", text -> text));
  }

  /// The edits that say nothing of a contact.
  static AttributeValue impersonal(Proposal proposal) {
    return Values.ofItems(
        proposal.edits().stream().filter(edit -> !edit.field().isPersonal()).map(ProposalItem::of));
  }

  private static Item of(EntryEdit edit) {
    return Item.map()
        .set("field", Values.of(edit.field().wire()))
        .set("before", Values.of(edit.before()))
        .set("after", Values.of(edit.after()))
        .build();
  }

  private static EntryEdit edit(Item map) {
    return new EntryEdit(
        map.choice("field", EntryField::of), map.text("before"), map.text("after"));
  }
}
