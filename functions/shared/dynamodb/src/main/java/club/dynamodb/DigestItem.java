package club.dynamodb;

import club.core.Reference;
import club.core.morning.Digest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// A digest. It holds references and numbers alone.
final class DigestItem {
  /// Its mails are long sent by then, or given up.
  private static final Duration REMEMBERED = Duration.ofDays(90);

  private DigestItem() {}

  static Item of(Digest digest) {
    Digest.Account account = digest.account();
    return Item.of(Key.digest(digest.reference()))
        .set("day", Values.of(digest.day()))
        .set("members", Values.of(digest.members()))
        .set("proposals", Values.ofItems(digest.proposals().stream().map(DigestItem::of)))
        .set("unreachable", Values.of(digest.unreachable().stream().map(Reference::value).toList()))
        .set("mailboxes", Values.of(digest.mailboxes()))
        .set("stuck", Values.of(digest.stuck()))
        .set("requests", Values.of(account.requests()))
        .set("entries", Values.of(account.entries()))
        .set("mails", Values.of(account.mails()))
        .set("broken", Values.of(account.broken()))
        .set("backup", digest.backup(), Values::of)
        .set("ttl", Values.of(forgottenAt(digest).getEpochSecond()))
        .build();
  }

  static Digest read(Item item) {
    return new Digest(
        item.read("day", LocalDate::parse),
        item.integer("members"),
        item.maps("proposals").stream().map(DigestItem::open).toList(),
        item.texts("unreachable").stream().map(Reference::new).toList(),
        item.integer("mailboxes"),
        item.integer("stuck"),
        new Digest.Account(
            item.integer("requests"),
            item.integer("entries"),
            item.integer("mails"),
            item.integer("broken")),
        item.optional("backup", Instant::parse));
  }

  private static Item of(Digest.Open open) {
    return Item.map()
        .set("member", Values.of(open.member().value()))
        .set("since", Values.of(open.since()))
        .build();
  }

  private static Digest.Open open(Item map) {
    return new Digest.Open(map.read("member", Reference::new), map.read("since", Instant::parse));
  }

  private static Instant forgottenAt(Digest digest) {
    return digest.day().atStartOfDay(ZoneOffset.UTC).toInstant().plus(REMEMBERED);
  }
}
