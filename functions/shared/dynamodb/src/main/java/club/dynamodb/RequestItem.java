package club.dynamodb;

import club.core.Language;
import club.core.Reference;
import club.core.request.JoinRequest;
import club.core.request.Status;
import java.time.Instant;
import java.util.Optional;

/// A request in its present state. Until it is decided it carries `unfinished` and
/// `unfinishedSince`, as a mail of [LedgerItem] does.
final class RequestItem {
  /// The partition of the index in which waiting requests stand.
  static final String WAITING = "REQUEST";

  /// The partition of those that are kept aside.
  static final String ASIDE = "SUSPECT";

  private RequestItem() {}

  static Item of(JoinRequest request) {
    return builder(request).build();
  }

  /// A request that is kept aside.
  static Item aside(JoinRequest request) {
    return builder(request).set("unfinished", Values.of(ASIDE)).build();
  }

  static boolean isAside(Item item) {
    return item.optional("unfinished", ASIDE::equals).orElse(false);
  }

  private static Item.Builder builder(JoinRequest request) {
    return Item.of(Key.request(request.reference()))
        .set("generation", Values.of(request.generation()))
        .set("status", Values.of(request.status().name()))
        .set("application", Values.of(ApplicationItem.of(request.application())))
        .set("language", Values.of(request.language().code()))
        .set("receivedAt", Values.of(request.receivedAt()))
        .set("entries", Values.of(request.entries()))
        .set("decision", request.decision().map(DecisionItem::of), Values::of)
        .set("unfinished", waiting(request).map(one -> WAITING), Values::of)
        .set("unfinishedSince", waiting(request).map(JoinRequest::receivedAt), Values::of);
  }

  static JoinRequest read(Item item) {
    return new JoinRequest(
        new Reference(item.key().name()),
        item.integer("generation"),
        item.read("status", Status::valueOf),
        ApplicationItem.read(item.map("application")),
        item.choice("language", Language::ofCode),
        item.read("receivedAt", Instant::parse),
        item.integer("entries"),
        item.optionalMap("decision").map(DecisionItem::read));
  }

  private static Optional<JoinRequest> waiting(JoinRequest request) {
    return Optional.of(request).filter(one -> one.decision().isEmpty());
  }
}
