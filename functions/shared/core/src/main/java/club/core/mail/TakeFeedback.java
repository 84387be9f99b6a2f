package club.core.mail;

import java.time.Clock;

/// Handles a report of the mail service. Only a hard bounce and a complaint block an address; only
/// [Unblock] lifts a block. So neither the order nor the repetition of reports matters.
public final class TakeFeedback {
  private final Blocking blocking;
  private final Clock clock;

  /// Blocks through `blocking`.
  public TakeFeedback(Blocking blocking, Clock clock) {
    this.blocking = blocking;
    this.clock = clock;
  }

  /// Handles one report.
  ///
  /// @throws club.core.DependencyFailure when the table cannot be written
  public Outcome take(Feedback feedback) {
    return switch (feedback.kind()) {
      case HARD_BOUNCE -> {
        Outcome outcome = block(feedback, Blockage.Reason.BOUNCE);
        feedback
            .about()
            .map(label -> label.entry(feedback.to(), feedback.sentAt()))
            .ifPresent(mail -> blocking.holdBack(mail, feedback.messageId(), clock.instant()));
        yield outcome;
      }
      case COMPLAINT -> block(feedback, Blockage.Reason.COMPLAINT);
      case REJECTION -> Outcome.REJECTED;
      case SOFT_BOUNCE -> Outcome.PASSING;
      case DELIVERY -> Outcome.DELIVERED;
    };
  }

  /// The effect of a report; the gravest last.
  public enum Outcome {
    /// The mail arrived.
    DELIVERED,
    /// It did not arrive this time; nothing is done about it.
    PASSING,
    /// The address of an applicant is blocked.
    BLOCKED,
    /// The mailbox of a reviewer is blocked: a person has to look.
    STAFF_BLOCKED,
    /// The service refused to send a mail that it had accepted, because of its content: a person
    /// has to look.
    REJECTED
  }

  private Outcome block(Feedback feedback, Blockage.Reason reason) {
    blocking.block(
        feedback.to(), new Blockage(reason, feedback.sentAt(), feedback.note(), feedback.about()));
    return feedback.about().filter(label -> label.kind().isToStaff()).isPresent()
        ? Outcome.STAFF_BLOCKED
        : Outcome.BLOCKED;
  }
}
