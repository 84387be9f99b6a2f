package club.dynamodb;

import club.core.register.Announcement;
import java.time.Instant;
import java.time.LocalDate;

/// A published announcement.
final class AnnouncementItem {
  private AnnouncementItem() {}

  static Item of(Announcement announcement) {
    return Item.of(Key.announcement(announcement.day()))
        .set("since", Values.of(announcement.since()))
        .set("until", Values.of(announcement.until()))
        .set("publishedAt", Values.of(announcement.publishedAt()))
        .set("french", Values.of(of(announcement.french())))
        .set("english", announcement.english(), text -> Values.of(of(text)))
        .build();
  }

  static Announcement read(Item item) {
    return new Announcement(
        LocalDate.parse(item.key().sk().substring(Key.ANNOUNCEMENTS.sk().length())),
        item.read("since", LocalDate::parse),
        item.read("until", LocalDate::parse),
        item.read("publishedAt", Instant::parse),
        text(item.map("french")),
        item.optionalMap("english").map(AnnouncementItem::text));
  }

  private static Item of(Announcement.Text text) {
    return Item.map()
        .set("title", Values.of(text.title()))
        .set("body", Values.of(text.body()))
        .build();
  }

  private static Announcement.Text text(Item map) {
    return new Announcement.Text(map.text("title"), map.text("body"));
  }
}
