package club.core.verify;

import club.core.EmailAddress;
import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import club.core.mail.Round;
import club.core.request.JoinRequest;
import club.core.survey.Snapshot;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Checks that somebody can answer each request that waits, and list each member whose convention
/// is to be signed: links end, and reviewers leave.
///
/// @param reviewers the mailboxes that decide now; none where they are not known, and any counts
record AnswerCheck(List<EmailAddress> reviewers) implements Check {
  AnswerCheck {
    reviewers = List.copyOf(reviewers);
  }

  @Override
  public void look(Snapshot snapshot, Instant now, Breaches found) {
    look(snapshot.undecided(), MailKind.REVIEW, snapshot, now, found);
    look(snapshot.accepted(), MailKind.RECEIPT, snapshot, now, found);
  }

  private void look(
      List<JoinRequest> requests, MailKind kind, Snapshot snapshot, Instant now, Breaches found) {
    for (JoinRequest request : requests) {
      Round round = Round.of(request);
      boolean canAnswer =
          snapshot.links().stream()
              .filter(link -> link.purpose() == kind.reviewersLink())
              .filter(link -> Round.of(link).equals(round) && !link.isExpired(now))
              .anyMatch(link -> isPresent(link.mailbox()));
      boolean will =
          snapshot.mails().stream()
              .filter(mail -> mail.kind() == kind && isUnderWay(mail))
              .filter(mail -> Round.of(mail).equals(round))
              .anyMatch(mail -> isPresent(mail.recipient().reviewer()));
      if (!canAnswer && !will) {
        found.add(
            Statement.ANSWERABLE,
            request.reference() + " has no live link in the mailbox of a present reviewer");
      }
    }
  }

  private boolean isPresent(Optional<EmailAddress> mailbox) {
    return mailbox.filter(box -> reviewers.isEmpty() || box.isAmong(reviewers)).isPresent();
  }

  private static boolean isUnderWay(LedgerEntry mail) {
    return switch (mail.state()) {
      case DUE, CLAIMED, UNKNOWN, PARKED, RETURNED -> true;
      case SENT, BLOCKED, OBSOLETE -> false;
    };
  }
}
