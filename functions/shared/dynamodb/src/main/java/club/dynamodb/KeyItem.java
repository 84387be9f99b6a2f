package club.dynamodb;

import club.core.request.Intake;
import java.time.Duration;

/// An idempotency key that was used, with the hash of what it was used for.
final class KeyItem {
  /// DynamoDB may delete it this long after its end, so that a fast clock never deletes it early.
  private static final Duration MARGIN = Duration.ofDays(1);

  private KeyItem() {}

  static Item of(Intake.Submission submission) {
    Intake.Key key = submission.key();
    return Item.of(Key.idempotency(key.hash()))
        .set("body", Values.of(key.body()))
        .set("reference", Values.of(submission.request().reference().value()))
        .set("expiresAt", Values.of(key.expiresAt()))
        .set("ttl", Values.of(key.expiresAt().plus(MARGIN).getEpochSecond()))
        .build();
  }
}
