package club.dynamodb;

import club.core.Language;
import club.core.Reference;
import club.core.request.HistoryEntry;
import club.core.request.JoinRequest;
import club.core.request.Status;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A request in its present state. While time moves it on it carries `unfinished` and
/// `unfinishedSince`, as a mail of [LedgerItem] does.
final class RequestItem {
  /// The partition of the index in which those stand that are kept aside.
  static final String ASIDE = "SUSPECT";

  private RequestItem() {}

  /// The partition of the index in which requests of this status stand.
  static String partition(Status status) {
    return status.name();
  }

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
        .set("since", Values.of(request.since()))
        .set("by", request.last().by(), Values::of)
        .set("text", request.last().text(), Values::of)
        .set("decision", request.decision().map(DecisionItem::of), Values::of)
        .set("exchanges", exchanges(request), Values::ofItems)
        .set("verifiedAt", request.verifiedAt(), Values::of)
        .set("notice", Values.of(request.notice()))
        .set("unfinished", timed(request).map(one -> partition(one.status())), Values::of)
        .set("unfinishedSince", timed(request).map(JoinRequest::since), Values::of);
  }

  static JoinRequest read(Item item) {
    Reference reference = new Reference(item.key().name());
    return new JoinRequest(
        reference,
        ApplicationItem.read(item.map("application")),
        item.choice("language", Language::ofCode),
        item.read("receivedAt", Instant::parse),
        new HistoryEntry(
            reference,
            item.integer("entries"),
            item.integer("generation"),
            item.read("status", Status::valueOf),
            item.read("since", Instant::parse),
            item.optional("by", text -> text),
            item.optional("text", text -> text)),
        item.optionalMap("decision").map(DecisionItem::read),
        item.has("exchanges")
            ? item.maps("exchanges").stream().map(ExchangeItem::read).toList()
            : List.of(),
        item.optional("verifiedAt", Instant::parse),
        item.text("notice"));
  }

  /// Whether nothing of the request but its state is left.
  static boolean isErased(Item item) {
    return item.text("status").equals(Status.ERASED.name());
  }

  /// The last history entry of an erased request.
  static HistoryEntry readErased(Item item) {
    return new HistoryEntry(
        new Reference(item.key().name()),
        item.integer("entries"),
        item.integer("generation"),
        Status.ERASED,
        item.read("since", Instant::parse),
        Optional.empty(),
        Optional.empty());
  }

  private static Optional<JoinRequest> timed(JoinRequest request) {
    return Optional.of(request).filter(one -> one.status().isTimed());
  }

  private static Optional<Stream<Item>> exchanges(JoinRequest request) {
    return Optional.of(request.exchanges())
        .filter(all -> !all.isEmpty())
        .map(all -> all.stream().map(ExchangeItem::of));
  }
}
