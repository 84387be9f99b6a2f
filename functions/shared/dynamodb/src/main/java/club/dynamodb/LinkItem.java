package club.dynamodb;

import club.core.EmailAddress;
import club.core.Reference;
import club.core.link.Link;
import club.core.link.Tries;
import java.time.Duration;
import java.time.Instant;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A link, with the codes that were tried on it in attributes of their own.
final class LinkItem {
  /// How long the table keeps an expired link, so that its page can say that it has expired rather
  /// than that it is unknown.
  private static final Duration REMEMBERED = Duration.ofDays(365);

  /// How many codes were tried; absent for none.
  static final String COUNT = "attempts";

  /// Until when no code is compared; absent where the link is not locked.
  static final String LOCKED = "lockedUntil";

  private LinkItem() {}

  static Item of(Link link) {
    return Item.of(Key.link(link.purpose(), link.hash()))
        .set("reference", Values.of(link.reference().value()))
        .set("generation", Values.of(link.generation()))
        .set("mailbox", link.mailbox(), mailbox -> Values.of(mailbox.value()))
        .set("expiresAt", link.expiresAt(), Values::of)
        .set("codeHash", link.codeHash(), Values::of)
        .set("ttl", link.expiresAt(), LinkItem::forgottenAt)
        .build();
  }

  /// The value for DynamoDB's time to live of a link that expires at `end`.
  static AttributeValue forgottenAt(Instant end) {
    return Values.of(end.plus(REMEMBERED).getEpochSecond());
  }

  static Link read(Item item) {
    Key key = item.key();
    return new Link(
        Link.Purpose.valueOf(key.pk().substring(0, key.pk().indexOf('#'))),
        key.name(),
        item.read("reference", Reference::new),
        item.integer("generation"),
        item.optional("mailbox", EmailAddress::new),
        item.optional("expiresAt", Instant::parse),
        item.optional("codeHash", text -> text));
  }

  static Tries tries(Item item) {
    return new Tries(
        item.has(COUNT) ? item.integer(COUNT) : 0, item.optional(LOCKED, Instant::parse));
  }
}
