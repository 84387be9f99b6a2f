package club.core.news;

import club.core.Club;
import club.core.EmailAddress;
import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import club.core.mail.Outbox;
import club.core.register.Listed;
import club.core.register.Registers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/// Mails the drafted announcement to each reviewer at the beginning of a month, where members have
/// joined since the last one.
///
/// One newest member gives one mail to a mailbox: while nobody joins, no second mail asks for the
/// same announcement.
public final class ProposeAnnouncement {
  /// The days of a month on which it looks; the later ones make up for a day that failed.
  private static final int DAYS = 3;

  /// The hour of the club's day in which it looks, so that most runs read nothing.
  private static final int HOUR = 8;

  private final Registers registers;
  private final Outbox outbox;
  private final List<EmailAddress> reviewers;
  private final Club club;
  private final Clock clock;

  /// Reads and writes with these.
  public ProposeAnnouncement(
      Registers registers, Outbox outbox, List<EmailAddress> reviewers, Club club, Clock clock) {
    this.registers = registers;
    this.outbox = outbox;
    this.reviewers = List.copyOf(reviewers);
    this.club = club;
    this.clock = clock;
  }

  /// Makes the mails due that are to be sent now.
  ///
  /// @return how many
  /// @throws club.core.DependencyFailure when the table cannot be read or written
  public long propose() {
    Instant now = clock.instant();
    return isTime(now.atZone(club.zone()))
        ? newest().stream().flatMap(one -> mails(one, now).stream()).filter(outbox::add).count()
        : 0;
  }

  private static boolean isTime(ZonedDateTime there) {
    return there.getDayOfMonth() <= DAYS && there.getHour() == HOUR;
  }

  private Optional<Listed> newest() {
    return Arrivals.newest(Arrivals.unannounced(registers.read()));
  }

  private List<LedgerEntry> mails(Listed newest, Instant now) {
    return LedgerEntry.due(newest.member().reference(), 1, MailKind.ANNOUNCEMENT, reviewers, now);
  }
}
