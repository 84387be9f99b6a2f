package club.core.morning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import club.core.Club;
import club.core.EmailAddress;
import club.core.Periods;
import club.core.WorkingDays;
import club.core.link.Link;
import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import club.core.mail.Outbox;
import club.core.mail.Recipient;
import club.core.mail.Round;
import club.core.request.JoinRequest;
import club.core.survey.Snapshot;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Sees to it that every reviewer can answer each request that waits, and list each member whose
/// convention is to be signed: mails a mailbox again, with a fresh link and code, before its last
/// link ends, and for the first time where it became a reviewer's since. About a request that waits
/// for staff it is mailed every few working days besides, and the escalation address is told of one
/// that waits for longer.
public final class Remind {
  private final Outbox outbox;
  private final List<EmailAddress> reviewers;
  private final boolean escalates;
  private final Club club;
  private final Clock clock;

  /// Writes with this port.
  ///
  /// @param escalates whether there is an escalation address
  public Remind(
      Outbox outbox, List<EmailAddress> reviewers, boolean escalates, Club club, Clock clock) {
    this.outbox = outbox;
    this.reviewers = List.copyOf(reviewers);
    this.escalates = escalates;
    this.club = club;
    this.clock = clock;
  }

  /// Makes the mails due. A second run on the same day adds nothing.
  ///
  /// @return how many
  /// @throws club.core.DependencyFailure when they are not known to be stored
  public long remind(Snapshot snapshot) {
    return snapshot.undecided().stream().filter(this::escalated).count()
        + mailed(snapshot.undecided(), MailKind.REVIEW, snapshot)
        + mailed(snapshot.accepted(), MailKind.RECEIPT, snapshot);
  }

  /// What reviewers were mailed.
  ///
  /// @param mails by [LedgerEntry#id]
  private record Told(Map<Round, Map<String, LedgerEntry>> mails, Map<Round, List<Link>> links) {
    static Told of(Snapshot snapshot, MailKind kind) {
      return new Told(
          snapshot.mails().stream()
              .filter(mail -> mail.kind() == kind)
              .collect(groupingBy(Round::of, toMap(LedgerEntry::id, mail -> mail))),
          snapshot.links().stream()
              .filter(link -> link.purpose() == kind.reviewersLink())
              .collect(groupingBy(Round::of)));
    }

    Optional<LedgerEntry> stored(LedgerEntry mail) {
      return Optional.ofNullable(mails.getOrDefault(Round.of(mail), Map.of()).get(mail.id()));
    }

    /// Whether a link in the mailbox of this mail lives until then.
    boolean canAnswer(LedgerEntry mail, Instant until) {
      return links.getOrDefault(Round.of(mail), List.of()).stream()
          .filter(link -> !link.isExpired(until))
          .flatMap(link -> link.mailbox().stream())
          .anyMatch(
              mailbox -> mail.recipient().reviewer().filter(mailbox::isSameMailbox).isPresent());
    }
  }

  /// @return how many mails were made due
  private long mailed(List<JoinRequest> requests, MailKind kind, Snapshot snapshot) {
    Told told = Told.of(snapshot, kind);
    return requests.stream()
        .flatMap(
            request ->
                LedgerEntry.due(
                    request.reference(), request.generation(), kind, reviewers, clock.instant())
                    .stream())
        .filter(mail -> mailed(mail, told))
        .count();
  }

  private boolean mailed(LedgerEntry mail, Told told) {
    Optional<LedgerEntry> stored = told.stored(mail);
    if (stored.isEmpty()) {
      return outbox.add(mail);
    }
    return isDueAgain(stored.get(), told.canAnswer(mail, nextMorning()))
        && outbox.again(stored.get(), clock.instant());
  }

  /// A mail that failed for good is tried afresh with the next reminder; one that is on its way, or
  /// whose address is blocked, is left alone.
  private boolean isDueAgain(LedgerEntry mail, boolean canAnswer) {
    boolean isOld = age(mail.since()) >= periods().remindDays();
    return switch (mail.state()) {
      case SENT -> !canAnswer || (isOld && mail.kind() == MailKind.REVIEW);
      case UNKNOWN, PARKED -> isOld;
      case DUE, CLAIMED, RETURNED, BLOCKED, OBSOLETE -> false;
    };
  }

  private boolean escalated(JoinRequest request) {
    return escalates
        && age(request.since()) >= periods().escalateDays()
        && outbox.add(
            LedgerEntry.due(
                request.reference(),
                request.generation(),
                MailKind.ESCALATION,
                new Recipient.Escalation(),
                clock.instant()));
  }

  /// The end of the next day on which this runs.
  private Instant nextMorning() {
    return WorkingDays.after(today(), 1).plusDays(1).atStartOfDay(club.zone()).toInstant();
  }

  private int age(Instant since) {
    return WorkingDays.between(LocalDate.ofInstant(since, club.zone()), today());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), club.zone());
  }

  private Periods periods() {
    return club.terms().periods();
  }
}
