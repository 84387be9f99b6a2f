package club.core.verify;

import club.core.EmailAddress;
import club.core.mail.LedgerEntry;
import club.core.mail.LedgerEntry.State;
import club.core.mail.MailKind;
import club.core.mail.Sweep;
import club.core.request.JoinRequest;
import club.core.survey.Row;
import club.core.survey.Row.Content;
import club.core.survey.Snapshot;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Checks unsent mails: none is forgotten, and each that cannot be sent has a reason.
///
/// @param reviewers the mailboxes that decide now; none where they are not known
record QueueCheck(List<EmailAddress> reviewers) implements Check {
  /// `sweep` runs every 5 minutes and takes a moment.
  private static final Duration SWEEP = Duration.ofMinutes(10);

  QueueCheck {
    reviewers = List.copyOf(reviewers);
  }

  @Override
  public Stream<Breach> breaches(Snapshot snapshot, Instant now) {
    Map<String, List<LedgerEntry>> mails =
        snapshot
            .contents(Content.Mailed.class)
            .map(Content.Mailed::entry)
            .filter(mail -> mail.kind() == MailKind.REVIEW)
            .collect(Collectors.groupingBy(mail -> mail.reference() + "/" + mail.generation()));
    return Stream.concat(
        snapshot
            .map(Content.Mailed.class, (row, mailed) -> unfinished(row, mailed.entry(), now))
            .flatMap(Function.identity()),
        snapshot
            .undecided()
            .flatMap(
                request ->
                    staffMails(
                        request,
                        mails.getOrDefault(
                            request.reference() + "/" + request.generation(), List.of()),
                        now)));
  }

  private static Stream<Breach> unfinished(Row row, LedgerEntry mail, Instant now) {
    boolean indexed = row.has("unfinished") && row.has("unfinishedSince");
    boolean bare = !row.has("unfinished") && !row.has("unfinishedSince");
    Stream<Breach> index =
        (mail.state() == State.SENT ? bare : indexed)
            ? Stream.of()
            : breach(
                Statement.INDEX,
                row,
                "is " + mail.state() + " and its index attributes do not match");
    Stream<Breach> reason =
        mail.state() == State.PARKED && !row.has("note")
            ? breach(Statement.POISON, row, "is parked without a reason")
            : Stream.of();
    return Stream.of(index, reason, waiting(row, mail, now)).flatMap(Function.identity());
  }

  private static Stream<Breach> waiting(Row row, LedgerEntry mail, Instant now) {
    if (isSettled(mail)) {
      return Stream.of();
    }
    if (Sweep.isStuck(mail)) {
      return breach(
          Statement.NOTHING_GIVEN_UP,
          row,
          "is %s after %s tries".formatted(mail.state(), mail.attempts()));
    }
    return Sweep.isOverdue(mail, now.minus(SWEEP))
        ? breach(Statement.WAKE_UPS, row, "is " + mail.state() + " since " + mail.since())
        : Stream.of();
  }

  /// Whether `sweep` leaves it alone: it was sent, or waits for a block to be lifted.
  private static boolean isSettled(LedgerEntry mail) {
    return mail.state() == State.SENT || mail.state() == State.BLOCKED;
  }

  /// Each mail to staff about a waiting request was sent or still can be.
  private Stream<Breach> staffMails(JoinRequest request, List<LedgerEntry> mails, Instant now) {
    if (mails.isEmpty()) {
      return Stream.of(
          new Breach(Statement.STAFF_MAIL, request.reference() + " has no mail to staff"));
    }
    if (mails.stream().allMatch(mail -> mail.state() == State.BLOCKED)) {
      return Stream.of(
          new Breach(
              Statement.STAFF_MAIL,
              request.reference() + " has reached nobody: every reviewer's mailbox is blocked"));
    }
    return Stream.concat(unasked(request, mails), late(request, mails, now));
  }

  /// A reviewer's mailbox that got no mail, since it became a reviewer after the request arrived.
  private Stream<Breach> unasked(JoinRequest request, List<LedgerEntry> mails) {
    List<EmailAddress> asked =
        mails.stream().flatMap(mail -> mail.recipient().reviewer().stream()).toList();
    return reviewers.stream().allMatch(mailbox -> mailbox.isAmong(asked))
        ? Stream.of()
        : Stream.of(
            new Breach(
                Statement.STAFF_MAIL,
                request.reference() + " has no mail to one of the present reviewers"));
  }

  private static Stream<Breach> late(JoinRequest request, List<LedgerEntry> mails, Instant now) {
    return mails.stream()
        .filter(mail -> !isSettled(mail))
        .filter(mail -> Sweep.isStuck(mail) || Sweep.isOverdue(mail, now.minus(SWEEP)))
        .map(
            mail ->
                new Breach(
                    Statement.STAFF_MAIL,
                    "%s has a mail to staff that is %s since %s"
                        .formatted(request.reference(), mail.state(), mail.since())));
  }

  private static Stream<Breach> breach(Statement statement, Row row, String what) {
    return Stream.of(new Breach(statement, row.name() + " " + what));
  }
}
