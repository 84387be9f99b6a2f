package club.core.mail;

import java.time.Clock;
import java.util.Optional;

/// Handles a report of the mail service.
///
/// - A hard bounce, a suppression and a complaint block an address; only [Unblock] lifts that.
/// - A soft bounce without a delivery of the same message has the mail sent again. When it has come
///   back too often, the address counts as unreachable until another mail arrives there.
///
/// A report is matched to its mail by the label that it quotes. One without a label settles no
/// mail: the address is blocked all the same, and [Sweep] has a mail of unknown fate sent again.
///
/// Neither the order nor the repetition of reports matters.
public final class TakeFeedback {
  private final Blocking blocking;
  private final Deliveries deliveries;
  private final Clock clock;

  /// Writes through these ports.
  public TakeFeedback(Blocking blocking, Deliveries deliveries, Clock clock) {
    this.blocking = blocking;
    this.deliveries = deliveries;
    this.clock = clock;
  }

  /// Handles one report.
  ///
  /// @throws club.core.DependencyFailure when the table cannot be written
  public Outcome take(Feedback feedback) {
    mail(feedback)
        .ifPresent(
            mail ->
                deliveries.accepted(
                    mail, feedback.messageId(), feedback.sentAt(), clock.instant()));
    return switch (feedback.kind()) {
      case HARD_BOUNCE -> refused(feedback, Blockage.Reason.BOUNCE);
      case SUPPRESSION -> refused(feedback, Blockage.Reason.SUPPRESSED);
      case COMPLAINT -> block(feedback, Blockage.Reason.COMPLAINT);
      case REJECTION -> Outcome.REJECTED;
      case SOFT_BOUNCE -> returned(feedback);
      case DELIVERY -> arrived(feedback);
    };
  }

  /// The effect of a report; the gravest last.
  public enum Outcome {
    /// The mail arrived.
    DELIVERED,
    /// It came back, and nothing follows: it arrived all the same, or was sent again since.
    PASSING,
    /// It came back, and is sent again.
    RETURNED,
    /// It came back as often as it was sent.
    UNREACHABLE,
    /// The address of an applicant or of a contact is blocked.
    BLOCKED,
    /// A mail to a reviewer came back as often as it was sent: a person has to look.
    STAFF_UNREACHABLE,
    /// The mailbox of a reviewer is blocked: a person has to look.
    STAFF_BLOCKED,
    /// The service refused to send a mail that it had accepted, because of its content: a person
    /// has to look.
    REJECTED
  }

  private Outcome refused(Feedback feedback, Blockage.Reason reason) {
    Outcome outcome = block(feedback, reason);
    mail(feedback)
        .ifPresent(mail -> blocking.holdBack(mail, feedback.messageId(), clock.instant()));
    return outcome;
  }

  private Outcome block(Feedback feedback, Blockage.Reason reason) {
    mark(feedback, reason);
    return isToStaff(feedback) ? Outcome.STAFF_BLOCKED : Outcome.BLOCKED;
  }

  private Outcome returned(Feedback feedback) {
    Deliveries.Return follows =
        mail(feedback)
            .map(mail -> deliveries.returned(mail, feedback.messageId(), clock.instant()))
            .orElse(Deliveries.Return.IGNORED);
    return switch (follows) {
      case IGNORED -> Outcome.PASSING;
      case SENT_AGAIN -> Outcome.RETURNED;
      case GIVEN_UP -> {
        mark(feedback, Blockage.Reason.GIVEN_UP);
        yield isToStaff(feedback) ? Outcome.STAFF_UNREACHABLE : Outcome.UNREACHABLE;
      }
    };
  }

  private Outcome arrived(Feedback feedback) {
    mail(feedback)
        .ifPresent(mail -> deliveries.arrived(mail, feedback.messageId(), clock.instant()));
    blocking.reached(feedback.to(), feedback.sentAt());
    return Outcome.DELIVERED;
  }

  private void mark(Feedback feedback, Blockage.Reason reason) {
    blocking.block(
        feedback.to(), new Blockage(reason, feedback.sentAt(), feedback.note(), feedback.about()));
  }

  private static Optional<LedgerEntry> mail(Feedback feedback) {
    return feedback.about().map(label -> label.entry(feedback.to(), feedback.sentAt()));
  }

  private static boolean isToStaff(Feedback feedback) {
    return feedback.about().filter(label -> label.kind().isToStaff()).isPresent();
  }
}
