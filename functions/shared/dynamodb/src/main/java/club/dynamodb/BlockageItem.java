package club.dynamodb;

import club.core.EmailAddress;
import club.core.mail.Blockage;
import java.time.Duration;
import java.time.Instant;

/// Changes of the state of an address: its block, and when a block was last lifted. The row does
/// not hold the address itself.
final class BlockageItem {
  /// Composed so that the smaller value wins: the graver reason first, then the earlier instant.
  static final String PRECEDENCE = "precedence";

  /// When a block was last lifted.
  static final String LIFTED = "liftedAt";

  /// How long a lifted block is remembered: SNS retries a delivery for 23 days at most.
  private static final Duration REMEMBERED = Duration.ofDays(30);

  private BlockageItem() {}

  static Change blocked(EmailAddress address, Blockage blockage) {
    Change change =
        Change.of(Key.address(address))
            .set("reason", Values.of(blockage.reason().wire()))
            .set("since", Values.of(blockage.since()))
            .set("note", Values.of(blockage.note()))
            .set(PRECEDENCE, Values.of(precedence(blockage)))
            .remove("ttl")
            .whereAbsentOrGreater(PRECEDENCE, Values.of(precedence(blockage)))
            .whereAbsentOrLess(LIFTED, Values.of(blockage.since()));
    return blockage
        .about()
        .map(label -> change.set("about", Values.of(label.text())))
        .orElseGet(() -> change.remove("about"));
  }

  /// Lifts what does not stop mail, and was caused by a mail that was sent at this instant or
  /// earlier.
  static Change reached(EmailAddress address, Instant sentAt) {
    return lifted(address, sentAt)
        .whereEqual("reason", Values.of(Blockage.Reason.GIVEN_UP.wire()))
        .whereAtMost("since", Values.of(sentAt));
  }

  static Change lifted(EmailAddress address, Instant now) {
    return Change.of(Key.address(address))
        .wherePresent("reason")
        .remove("reason")
        .remove("since")
        .remove("note")
        .remove("about")
        .remove(PRECEDENCE)
        .set(LIFTED, Values.of(now))
        .set("ttl", Values.of(now.plus(REMEMBERED).getEpochSecond()));
  }

  private static String precedence(Blockage blockage) {
    int grave =
        switch (blockage.reason()) {
          case COMPLAINT -> 0;
          case BOUNCE -> 1;
          case SUPPRESSED -> 2;
          case GIVEN_UP -> 3;
        };
    return grave + "#" + Values.of(blockage.since()).s();
  }
}
