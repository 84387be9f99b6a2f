package club.core.news;

import club.core.link.Link;
import club.core.register.Announcement;
import java.time.Instant;
import java.util.Optional;

/// Writes announcements.
public interface Announcements {
  /// Writes an announcement, increments the version of the register and forgets the tries of the
  /// link, in one transaction.
  ///
  /// @return false, with nothing written, where the register or the announcement has changed since
  ///   it was read, or the link has expired
  /// @throws club.core.DependencyFailure when it is not known to be written
  boolean write(Publication publication);

  /// Adds an announcement that was published elsewhere, and increments the version of the register.
  ///
  /// @return false, with nothing written, where the register has changed since it was read, or has
  ///   an announcement of that day
  /// @throws club.core.DependencyFailure when it is not known to be written
  boolean add(Announcement announcement, long version);

  /// What is written, and on what it depends.
  ///
  /// @param before the announcement of that day as it was read; empty where there was none
  /// @param version the version at which the register was read
  /// @param link through which it is published
  /// @param now the instant at which the link must still live
  record Publication(
      Announcement after, Optional<Announcement> before, long version, Link link, Instant now) {}
}
