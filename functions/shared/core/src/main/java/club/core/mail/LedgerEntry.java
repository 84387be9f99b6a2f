package club.core.mail;

import club.core.EmailAddress;
import club.core.Reference;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// One mail: to be sent, being sent, or sent.
///
/// @param reference of the request or the member that it is about; of its day for a digest
/// @param generation of the request; for a mail about a member, the number of the event among those
///   of its kind
/// @param since when it entered its state
/// @param attempts how often it was claimed, or woken without having been claimed, since it was
///   first due or last came back
/// @param returns how many of its messages the mail service gave up, of which none arrived
public record LedgerEntry(
    Reference reference,
    int generation,
    MailKind kind,
    Recipient recipient,
    State state,
    int attempts,
    Instant since,
    int returns) {
  /// How often a mail that came back is sent again.
  public static final int RESENDS = 3;

  /// A mail to be sent.
  public static LedgerEntry due(
      Reference reference, int generation, MailKind kind, Recipient recipient, Instant now) {
    return new LedgerEntry(reference, generation, kind, recipient, State.DUE, 0, now, 0);
  }

  /// A mail to each reviewer, all to be sent.
  public static List<LedgerEntry> due(
      Reference reference,
      int generation,
      MailKind kind,
      List<EmailAddress> reviewers,
      Instant now) {
    return reviewers.stream()
        .map(box -> due(reference, generation, kind, new Recipient.Reviewer(box), now))
        .toList();
  }

  /// A mail to the applicant and one to each reviewer, all to be sent.
  public static List<LedgerEntry> due(
      Reference reference,
      int generation,
      MailKind toApplicant,
      MailKind toReviewers,
      List<EmailAddress> reviewers,
      Instant now) {
    return Stream.concat(
            due(reference, generation, toReviewers, reviewers, now).stream(),
            Stream.of(due(reference, generation, toApplicant, new Recipient.Applicant(), now)))
        .toList();
  }

  /// Identifies it among the mails of its request: one event never yields two mails to one mailbox.
  /// It holds no address: `<generation>/<kind>/` and `applicant`, `contact`, `escalation`, or the
  /// first 16 digits of the mailbox's [EmailAddress#fingerprint].
  public String id() {
    String to =
        switch (recipient) {
          case Recipient.Applicant() -> "applicant";
          case Recipient.Contact() -> "contact";
          case Recipient.Escalation() -> "escalation";
          case Recipient.Reviewer(EmailAddress mailbox) -> mailbox.fingerprint().substring(0, 16);
        };
    return generation + "/" + kind.wire() + "/" + to;
  }

  /// Its attempts once it is woken: to have been due without being claimed counts as one.
  public int attemptsOnceWoken() {
    return state == State.DUE
        ? Math.max(attempts, Math.min(attempts + 1, Sweep.UNCLAIMED))
        : attempts;
  }

  /// Where it stands once the mail service has given up its last message.
  public State onceReturned() {
    return returns > RESENDS ? State.BLOCKED : State.RETURNED;
  }

  /// Where a mail stands.
  public enum State {
    /// To be sent.
    DUE,
    /// Being sent. If the process that claimed it died, `sweep` makes it due again.
    CLAIMED,
    /// SES accepted it.
    SENT,
    /// SES may have accepted it: the answer was lost. It is sent once more, later, with a new link,
    /// unless a report says first what became of it.
    UNKNOWN,
    /// Not sent; the reason is stored.
    PARKED,
    /// The mail service accepted it, and gave it up after hours of tries. It is sent again, later,
    /// with a new link, unless a report says that it arrived after all.
    RETURNED,
    /// Not sent any more: the request has moved on, and what the mail would say is no longer true.
    OBSOLETE,
    /// Held back: its address is blocked, its mailbox is no longer a reviewer's, or it came back as
    /// often as it was sent. Only [Unblock] wakes it.
    BLOCKED;

    /// Whether nothing is left to do about it.
    public boolean isDone() {
      return this == SENT || this == OBSOLETE;
    }
  }
}
