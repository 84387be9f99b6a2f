package club.dynamodb;

import club.core.news.Announcements;
import club.core.register.Announcement;
import java.util.List;

/// [Announcements], each in one transaction.
public record DynamoAnnouncements(DynamoTable table) implements Announcements {
  @Override
  public boolean write(Publication publication) {
    Item item = AnnouncementItem.of(publication.after());
    Write announcement =
        publication
            .before()
            .map(read -> NewItem.instead(item, "publishedAt", Values.of(read.publishedAt())))
            .orElseGet(() -> NewItem.of(item));
    return new Transactions(table)
        .write(
            "publish an announcement",
            List.of(
                ListWrites.nextVersion(publication.version()),
                announcement,
                TriesChange.forgotten(publication.link().purpose(), publication.link().hash())
                    .whereGreater("expiresAt", Values.of(publication.now()))))
        .isEmpty();
  }

  @Override
  public boolean add(Announcement announcement, long version) {
    return new Transactions(table)
        .write(
            "add an announcement",
            List.of(ListWrites.nextVersion(version), NewItem.of(AnnouncementItem.of(announcement))))
        .isEmpty();
  }
}
