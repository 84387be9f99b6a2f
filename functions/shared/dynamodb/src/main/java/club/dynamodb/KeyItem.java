package club.dynamodb;

import club.core.Reference;
import club.core.request.Intake;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An idempotency key that was used, with the hash of what it was used for.
///
/// - `followKeyId`: of the secret key that made the request's follow link; empty for an item of
///   before that was kept
record KeyItem(
    String key, String body, Reference reference, Instant expiresAt, Optional<String> followKeyId) {
  /// DynamoDB may delete it this long after its end: never before, by a clock that is fast.
  private static final Duration MARGIN = Duration.ofDays(1);

  /// One item for each key of the submission, in their order.
  static List<KeyItem> of(Intake.Submission submission) {
    return submission.keys().stream()
        .map(
            key ->
                new KeyItem(
                    key.hash(),
                    key.body(),
                    submission.request().reference(),
                    submission.request().receivedAt().plus(Intake.KEY_LIFE),
                    Optional.of(submission.follow().keyId())))
        .toList();
  }

  static KeyItem read(Item item) {
    return new KeyItem(
        item.key().name(),
        item.text("body"),
        item.read("reference", Reference::new),
        item.read("expiresAt", Instant::parse),
        item.optional("followKeyId", text -> text));
  }

  Item item() {
    return Item.of(Key.idempotency(key))
        .set("body", Values.of(body))
        .set("reference", Values.of(reference.value()))
        .set("expiresAt", Values.of(expiresAt))
        .set("followKeyId", followKeyId, Values::of)
        .set("ttl", Values.of(expiresAt.plus(MARGIN).getEpochSecond()))
        .build();
  }
}
