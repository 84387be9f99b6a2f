package club.core.morning;

import static java.util.stream.Collectors.groupingBy;

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

/// Sees to it that every reviewer can answer each request that waits: mails a mailbox again, with a
/// fresh link and code, once its last mail is some working days old or its link has ended, and for
/// the first time where it became a reviewer's since. Tells the escalation address of a request
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
    Instant now = clock.instant();
    Map<Round, List<LedgerEntry>> mails =
        snapshot.mails().stream()
            .filter(mail -> mail.kind() == MailKind.REVIEW)
            .collect(groupingBy(Round::of));
    Map<Round, List<Link>> links =
        snapshot.links().stream()
            .filter(link -> link.purpose() == Link.Purpose.STAFF && !link.isExpired(now))
            .collect(groupingBy(Round::of));
    return snapshot.undecided().stream()
        .mapToLong(
            request -> {
              Round round = Round.of(request);
              return escalated(request, now)
                  + reviewers.stream()
                      .filter(
                          mailbox ->
                              mailed(
                                  request,
                                  mailbox,
                                  mails.getOrDefault(round, List.of()),
                                  links.getOrDefault(round, List.of()),
                                  now))
                      .count();
            })
        .sum();
  }

  /// @return whether a mail to this mailbox was made due
  private boolean mailed(
      JoinRequest request,
      EmailAddress mailbox,
      List<LedgerEntry> mails,
      List<Link> alive,
      Instant now) {
    Optional<LedgerEntry> last =
        mails.stream()
            .filter(mail -> mail.recipient().reviewer().filter(mailbox::isSameMailbox).isPresent())
            .findFirst();
    if (last.isEmpty()) {
      return outbox.add(
          LedgerEntry.due(
              request.reference(),
              request.generation(),
              MailKind.REVIEW,
              new Recipient.Reviewer(mailbox),
              now));
    }
    boolean canAnswer =
        alive.stream().anyMatch(link -> link.mailbox().filter(mailbox::isSameMailbox).isPresent());
    return isDueAgain(last.get(), canAnswer, now) && outbox.again(last.get(), now);
  }

  /// A mail that failed for good is tried afresh with the next reminder; one that is on its way, or
  /// whose address is blocked, is left alone.
  private boolean isDueAgain(LedgerEntry mail, boolean canAnswer, Instant now) {
    boolean isOld = age(mail.since(), now) >= periods().remindDays();
    return switch (mail.state()) {
      case SENT -> isOld || !canAnswer;
      case UNKNOWN, PARKED -> isOld;
      case DUE, CLAIMED, RETURNED, BLOCKED, OBSOLETE -> false;
    };
  }

  private long escalated(JoinRequest request, Instant now) {
    return escalates
            && age(request.since(), now) >= periods().escalateDays()
            && outbox.add(
                LedgerEntry.due(
                    request.reference(),
                    request.generation(),
                    MailKind.ESCALATION,
                    new Recipient.Escalation(),
                    now))
        ? 1
        : 0;
  }

  private int age(Instant since, Instant now) {
    return WorkingDays.between(day(since), day(now));
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, club.zone());
  }

  private Periods periods() {
    return club.terms().periods();
  }
}
