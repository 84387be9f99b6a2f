package club.core.verify;

import static java.util.stream.Collectors.groupingBy;

import club.core.EmailAddress;
import club.core.mail.LedgerEntry;
import club.core.mail.LedgerEntry.State;
import club.core.mail.MailKind;
import club.core.mail.Round;
import club.core.mail.Sweep;
import club.core.request.JoinRequest;
import club.core.survey.Row;
import club.core.survey.Row.Content;
import club.core.survey.Snapshot;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Checks what is left to do: no unsent mail and no waiting request is forgotten, and each mail
/// that cannot be sent has a reason.
///
/// @param reviewers the mailboxes that decide now; none where they are not known
record QueueCheck(List<EmailAddress> reviewers) implements Check {
  /// `sweep` runs every 5 minutes and takes a moment.
  private static final Duration SWEEP = Duration.ofMinutes(10);

  QueueCheck {
    reviewers = List.copyOf(reviewers);
  }

  @Override
  public void look(Snapshot snapshot, Instant now, Breaches found) {
    Instant late = now.minus(SWEEP);
    snapshot.forEach(
        Content.Mailed.class,
        (row, mailed) -> {
          indexed(row, mailed.entry(), found);
          waiting(row, mailed.entry(), late, found);
        });
    snapshot.forEach(Content.Asked.class, (row, asked) -> indexed(row, asked.request(), found));
    Map<Round, List<LedgerEntry>> mails =
        snapshot.mails().stream()
            .filter(mail -> mail.kind() == MailKind.REVIEW)
            .collect(groupingBy(Round::of));
    snapshot
        .undecided()
        .forEach(
            request ->
                staffMails(request, mails.getOrDefault(Round.of(request), List.of()), late, found));
  }

  private static void indexed(Row row, LedgerEntry mail, Breaches found) {
    boolean isUnsent = !mail.state().isDone();
    if (row.has("unfinished") != isUnsent || row.has("unfinishedSince") != isUnsent) {
      found.add(
          Statement.INDEX, row, "is " + mail.state() + " and its index attributes do not match");
    }
    if (mail.state() == State.PARKED && !row.has("note")) {
      found.add(Statement.POISON, row, "is parked without a reason");
    }
  }

  private static void indexed(Row row, JoinRequest request, Breaches found) {
    boolean waits = request.status().isTimed();
    if (row.has("unfinished") != waits || row.has("unfinishedSince") != waits) {
      found.add(
          Statement.INDEX,
          row,
          "is " + request.status() + " and its index attributes do not match");
    }
  }

  private static void waiting(Row row, LedgerEntry mail, Instant late, Breaches found) {
    if (isSettled(mail)) {
      return;
    }
    if (Sweep.isStuck(mail)) {
      found.add(
          Statement.NOTHING_GIVEN_UP,
          row,
          "is %s after %s tries".formatted(mail.state(), mail.attempts()));
    } else if (Sweep.isOverdue(mail, late)) {
      found.add(Statement.WAKE_UPS, row, "is " + mail.state() + " since " + mail.since());
    }
  }

  /// Whether `sweep` leaves it alone: it is done, or is held back.
  private static boolean isSettled(LedgerEntry mail) {
    return mail.state().isDone() || mail.state() == State.BLOCKED;
  }

  /// Each mail to staff about a waiting request was sent or still can be.
  private void staffMails(
      JoinRequest request, List<LedgerEntry> mails, Instant late, Breaches found) {
    String reference = request.reference().value();
    if (mails.isEmpty()) {
      found.add(Statement.STAFF_MAIL, reference + " has no mail to staff");
      return;
    }
    if (mails.stream().allMatch(mail -> mail.state() == State.BLOCKED)) {
      found.add(
          Statement.STAFF_MAIL,
          reference + " has reached nobody: the mails to every reviewer are held back");
      return;
    }
    // A mailbox that became a reviewer's after the request arrived.
    List<EmailAddress> asked =
        mails.stream().flatMap(mail -> mail.recipient().reviewer().stream()).toList();
    if (!reviewers.stream().allMatch(mailbox -> mailbox.isAmong(asked))) {
      found.add(Statement.STAFF_MAIL, reference + " has no mail to one of the present reviewers");
    }
    for (LedgerEntry mail : mails) {
      if (!isSettled(mail) && (Sweep.isStuck(mail) || Sweep.isOverdue(mail, late))) {
        found.add(
            Statement.STAFF_MAIL,
            "%s has a mail to staff that is %s since %s"
                .formatted(reference, mail.state(), mail.since()));
      }
    }
  }
}
