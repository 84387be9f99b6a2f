package club.dynamodb;

import club.core.Reference;
import club.core.request.Intake;
import java.time.Duration;
import java.time.Instant;

/// An idempotency key that was used, with the hash of what it was used for.
record KeyItem(String key, String body, Reference reference, Instant expiresAt) {
  /// DynamoDB may delete it this long after its end, so that a fast clock never deletes it early.
  private static final Duration MARGIN = Duration.ofDays(1);

  static KeyItem of(Intake.Submission submission) {
    Intake.Key key = submission.key();
    return new KeyItem(key.hash(), key.body(), submission.request().reference(), key.expiresAt());
  }

  static KeyItem read(Item item) {
    return new KeyItem(
        item.key().name(),
        item.text("body"),
        item.read("reference", Reference::new),
        item.read("expiresAt", Instant::parse));
  }

  Item item() {
    return Item.of(Key.idempotency(key))
        .set("body", Values.of(body))
        .set("reference", Values.of(reference.value()))
        .set("expiresAt", Values.of(expiresAt))
        .set("ttl", Values.of(expiresAt.plus(MARGIN).getEpochSecond()))
        .build();
  }
}
