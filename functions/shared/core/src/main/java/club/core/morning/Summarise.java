package club.core.morning;

import static java.util.stream.Collectors.toSet;

import club.core.Club;
import club.core.EmailAddress;
import club.core.Reference;
import club.core.WorkingDays;
import club.core.entry.Proposal;
import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import club.core.mail.Sweep;
import club.core.register.Member;
import club.core.request.JoinRequest;
import club.core.request.Status;
import club.core.survey.Snapshot;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Mails each reviewer, on mornings that need it, one digest of what waits.
///
/// What waits for staff is told every morning. What waits for others (a question, a convention, a
/// mail that came back) is told along with it, else on the first working day of a week: an
/// acceptance may wait for a year. On the first working day of a month the digest goes out in any
/// case.
public final class Summarise {
  /// A mail that came back longer ago is told of only while its request is open.
  private static final Duration RECENT = Duration.ofDays(30);

  private final Mornings mornings;
  private final Backups backups;
  private final List<EmailAddress> reviewers;
  private final Club club;
  private final Clock clock;

  /// Writes and reads with these.
  public Summarise(
      Mornings mornings, Backups backups, List<EmailAddress> reviewers, Club club, Clock clock) {
    this.mornings = mornings;
    this.backups = backups;
    this.reviewers = List.copyOf(reviewers);
    this.club = club;
    this.clock = clock;
  }

  /// Stores the digest and makes its mails due, where there is something to tell.
  ///
  /// @return how many mails; 0 where this day has its digest already
  /// @throws club.core.DependencyFailure when it is not known to be stored
  public long summarise(Snapshot snapshot, Digest.Account account) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, club.zone());
    Digest digest = digest(snapshot, account, today, now);
    if (!isWorthTelling(digest, snapshot)) {
      return 0;
    }
    List<LedgerEntry> mails =
        LedgerEntry.due(digest.reference(), 1, MailKind.DIGEST, reviewers, now);
    return mornings.add(digest, mails) ? mails.size() : 0;
  }

  private static boolean isWorthTelling(Digest digest, Snapshot snapshot) {
    boolean others =
        digest.hasLosses()
            || isAny(snapshot, Status.ACCEPTED)
            || isAny(snapshot, Status.QUESTIONED);
    return digest.opensMonth()
        || digest.hasTasks()
        || !snapshot.undecided().isEmpty()
        || (others && WorkingDays.opensWeek(digest.day()));
  }

  private static boolean isAny(Snapshot snapshot, Status status) {
    return snapshot.requests().stream().anyMatch(request -> request.status() == status);
  }

  private Digest digest(Snapshot snapshot, Digest.Account account, LocalDate today, Instant now) {
    return new Digest(
        today,
        (int) snapshot.members().stream().filter(Member::isPresent).count(),
        snapshot.openProposals().stream()
            .sorted(Comparator.comparing(Proposal::at))
            .map(one -> new Digest.Open(one.member(), one.at()))
            .toList(),
        unreachable(snapshot, now),
        (int)
            blocked(snapshot)
                .flatMap(mail -> mail.recipient().reviewer().stream())
                .filter(mailbox -> mailbox.isAmong(reviewers))
                .map(EmailAddress::fingerprint)
                .distinct()
                .count(),
        (int) snapshot.mails().stream().filter(Summarise::isStuck).count(),
        account,
        backups.latest());
  }

  private static List<Reference> unreachable(Snapshot snapshot, Instant now) {
    Set<Reference> open =
        snapshot.requests().stream()
            .filter(request -> request.status().isOpen())
            .map(JoinRequest::reference)
            .collect(toSet());
    return blocked(snapshot)
        .filter(mail -> !mail.kind().isToStaff())
        .filter(mail -> open.contains(mail.reference()) || mail.since().isAfter(now.minus(RECENT)))
        .map(LedgerEntry::reference)
        .distinct()
        .toList();
  }

  private static Stream<LedgerEntry> blocked(Snapshot snapshot) {
    return snapshot.mails().stream().filter(mail -> mail.state() == LedgerEntry.State.BLOCKED);
  }

  private static boolean isStuck(LedgerEntry mail) {
    return switch (mail.state()) {
      case DUE, CLAIMED, UNKNOWN, PARKED -> Sweep.isStuck(mail);
      case SENT, RETURNED, BLOCKED, OBSOLETE -> false;
    };
  }
}
