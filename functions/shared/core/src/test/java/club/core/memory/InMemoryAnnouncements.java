package club.core.memory;

import club.core.link.Link;
import club.core.news.Announcements;
import club.core.register.Announcement;
import java.util.Optional;

/// [Announcements] in memory.
public record InMemoryAnnouncements(InMemoryClub club) implements Announcements {
  @Override
  public boolean write(Publication publication) {
    synchronized (club) {
      Announcement after = publication.after();
      if (club.version != publication.version()
          || !publication
              .before()
              .map(Announcement::publishedAt)
              .equals(
                  Optional.ofNullable(club.announcements.get(after.day()))
                      .map(Announcement::publishedAt))
          || !isAlive(publication)) {
        return false;
      }
      club.announcements.put(after.day(), after);
      club.version++;
      club.tries.remove(publication.link().hash());
      return true;
    }
  }

  @Override
  public boolean add(Announcement announcement, long version) {
    synchronized (club) {
      if (club.version != version || club.announcements.containsKey(announcement.day())) {
        return false;
      }
      club.announcements.put(announcement.day(), announcement);
      club.version++;
      return true;
    }
  }

  private boolean isAlive(Publication publication) {
    return Optional.ofNullable(club.links.get(InMemoryClub.LinkName.of(publication.link())))
        .flatMap(Link::expiresAt)
        .filter(publication.now()::isBefore)
        .isPresent();
  }
}
