package club.dynamodb;

import club.core.register.Member;
import club.core.register.Since;
import java.time.LocalDate;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A member with the day on which it joined, `on`, or a day on which it was already a member,
/// `onOrBefore`.
final class MemberItem {
  private MemberItem() {}

  static Item of(Member member) {
    Item.Builder item = Item.of(Key.member(member.id())).set("name", Values.of(member.name()));
    AttributeValue date = Values.of(member.since().date());
    return switch (member.since()) {
      case Since.On _ -> item.set("on", date).build();
      case Since.OnOrBefore _ -> item.set("onOrBefore", date).build();
    };
  }

  static Member read(Item item) {
    Optional<Since> on = item.optional("on", LocalDate::parse).map(Since.On::new);
    return new Member(
        item.key().sk().substring(Key.MEMBERS.sk().length()),
        item.text("name"),
        on.orElseGet(() -> new Since.OnOrBefore(item.read("onOrBefore", LocalDate::parse))));
  }
}
