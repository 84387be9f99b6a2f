package club.core.morning;

import static java.util.stream.Collectors.groupingBy;

import club.core.Club;
import club.core.EmailAddress;
import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import club.core.mail.Outbox;
import club.core.mail.Recipient;
import club.core.mail.Round;
import club.core.request.JoinRequest;
import club.core.request.Status;
import club.core.survey.Snapshot;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Lets a request expire for which nobody answered a question or signed the convention in time,
/// after two warnings. A request to which staff owe the answer never expires.
public final class Expire {
  private final Outbox outbox;
  private final Expiries expiries;
  private final List<EmailAddress> reviewers;
  private final Club club;
  private final Clock clock;

  /// Writes with these ports.
  public Expire(
      Outbox outbox, Expiries expiries, List<EmailAddress> reviewers, Club club, Clock clock) {
    this.outbox = outbox;
    this.expiries = expiries;
    this.reviewers = List.copyOf(reviewers);
    this.club = club;
    this.clock = clock;
  }

  /// What was done.
  ///
  /// @param warnings how many warnings are due now
  /// @param expired how many requests have expired
  public record Report(long warnings, long expired) {}

  /// Warns and expires. A second run on the same day does nothing.
  ///
  /// @throws club.core.DependencyFailure when it is not known to be stored
  public Report expire(Snapshot snapshot) {
    Map<Round, List<LedgerEntry>> mails = snapshot.mails().stream().collect(groupingBy(Round::of));
    long warnings = 0;
    long expired = 0;
    for (JoinRequest request : snapshot.requests()) {
      if (request.status() == Status.QUESTIONED || request.status() == Status.ACCEPTED) {
        List<LedgerEntry> told = mails.getOrDefault(Round.of(request), List.of());
        warnings += warn(request, told);
        expired += isOver(request, told) && ended(request) ? 1 : 0;
      }
    }
    return new Report(warnings, expired);
  }

  private long warn(JoinRequest request, List<LedgerEntry> told) {
    LocalDate end = request.expiresOn(club).orElseThrow();
    int first = club.terms().periods().firstWarningDays();
    int last = club.terms().periods().lastWarningDays();
    List<LedgerEntry> due = new ArrayList<>();
    if (!today().isBefore(end.minusDays(first))) {
      due.addAll(mails(request, MailKind.WARNING, MailKind.STAFF_WARNING));
    }
    if (!today().isBefore(end.minusDays(last)) && isTold(told, MailKind.WARNING)) {
      due.addAll(mails(request, MailKind.LAST_WARNING, MailKind.LAST_STAFF_WARNING));
    }
    return due.stream()
        .filter(mail -> told.stream().noneMatch(other -> other.id().equals(mail.id())))
        .filter(outbox::add)
        .count();
  }

  private boolean isOver(JoinRequest request, List<LedgerEntry> told) {
    return !today().isBefore(request.expiresOn(club).orElseThrow())
        && isTold(told, MailKind.LAST_WARNING);
  }

  /// Whether this warning left long enough ago, or cannot reach its address. Where the schedule
  /// stood still for months, the warnings and the end follow one another at their usual distance.
  private boolean isTold(List<LedgerEntry> told, MailKind kind) {
    LocalDate latest = today().minusDays(club.terms().periods().lastWarningDays());
    return told.stream()
        .filter(mail -> mail.kind() == kind)
        .anyMatch(
            mail ->
                switch (mail.state()) {
                  case SENT, BLOCKED -> !day(mail.since()).isAfter(latest);
                  case DUE, CLAIMED, UNKNOWN, PARKED, RETURNED, OBSOLETE -> false;
                });
  }

  private boolean ended(JoinRequest request) {
    JoinRequest after = request.expired(clock.instant());
    return expiries.write(request, after, mails(after, MailKind.EXPIRY, MailKind.EXPIRY_RECEIPT));
  }

  /// Staff are warned of a convention alone: a question waits for the applicant. All are told of
  /// the end.
  private List<LedgerEntry> mails(JoinRequest request, MailKind toApplicant, MailKind toStaff) {
    Instant now = clock.instant();
    LedgerEntry one =
        LedgerEntry.due(
            request.reference(), request.generation(), toApplicant, new Recipient.Applicant(), now);
    List<LedgerEntry> staff =
        request.status() == Status.QUESTIONED
            ? List.of()
            : LedgerEntry.due(request.reference(), request.generation(), toStaff, reviewers, now);
    return Stream.concat(Stream.of(one), staff.stream()).toList();
  }

  private LocalDate today() {
    return day(clock.instant());
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, club.zone());
  }
}
