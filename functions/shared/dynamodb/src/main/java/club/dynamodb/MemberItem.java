package club.dynamodb;

import club.core.Reference;
import club.core.register.FormerName;
import club.core.register.Member;
import club.core.register.Since;
import club.core.register.Stay;
import club.core.register.Until;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A member over time. A stay has the day on which it began, `on`, or a day on which it had begun,
/// `onOrBefore`; where it is over, `left` or `leftOnOrBefore`.
final class MemberItem {
  private MemberItem() {}

  static Item of(Member member) {
    return Item.of(Key.member(member.reference()))
        .set("name", Values.of(member.name()))
        .set("formerNames", Values.ofItems(member.formerNames().stream().map(MemberItem::of)))
        .set("aliases", Values.of(member.aliases()))
        .set("stays", Values.ofItems(member.stays().stream().map(MemberItem::of)))
        .set("profile", Values.of(ProfileItem.of(member.profile())))
        .set("entries", Values.of(member.entries()))
        .build();
  }

  static Member read(Item item) {
    return new Member(
        new Reference(item.key().sk().substring(Key.MEMBERS.sk().length())),
        item.text("name"),
        item.maps("formerNames").stream().map(MemberItem::formerName).toList(),
        item.texts("aliases"),
        item.maps("stays").stream().map(MemberItem::stay).toList(),
        ProfileItem.read(item.map("profile")),
        item.integer("entries"));
  }

  private static Item of(FormerName former) {
    return Item.map()
        .set("name", Values.of(former.name()))
        .set("until", Values.of(former.until()))
        .build();
  }

  private static FormerName formerName(Item map) {
    return new FormerName(map.text("name"), map.read("until", LocalDate::parse));
  }

  private static Item of(Stay stay) {
    Item.Builder item = Item.map().set("listedAt", Values.of(stay.listedAt()));
    AttributeValue since = Values.of(stay.since().date());
    switch (stay.since()) {
      case Since.On _ -> item.set("on", since);
      case Since.OnOrBefore(LocalDate _, Optional<LocalDate> after) ->
          item.set("onOrBefore", since).set("after", after, Values::of);
    }
    stay.until()
        .ifPresent(
            until -> {
              AttributeValue day = Values.of(until.date());
              switch (until) {
                case Until.On _ -> item.set("left", day);
                case Until.OnOrBefore _ -> item.set("leftOnOrBefore", day);
              }
            });
    return item.build();
  }

  private static Stay stay(Item map) {
    Optional<Since> on = map.optional("on", LocalDate::parse).map(Since.On::new);
    Optional<Until> left = map.optional("left", LocalDate::parse).map(Until.On::new);
    return new Stay(
        on.orElseGet(
            () ->
                new Since.OnOrBefore(
                    map.read("onOrBefore", LocalDate::parse),
                    map.optional("after", LocalDate::parse))),
        map.read("listedAt", Instant::parse),
        left.or(() -> map.optional("leftOnOrBefore", LocalDate::parse).map(Until.OnOrBefore::new)));
  }
}
