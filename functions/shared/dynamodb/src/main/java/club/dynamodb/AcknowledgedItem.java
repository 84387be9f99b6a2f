package club.dynamodb;

import club.core.request.JoinRequest;
import java.time.Duration;
import java.time.Instant;

/// An address that was sent an acknowledgement, and until when it is sent no other.
final class AcknowledgedItem {
  /// As in [KeyItem].
  private static final Duration MARGIN = Duration.ofDays(1);

  private AcknowledgedItem() {}

  /// Puts it, unless there is one whose time is not over.
  static Write write(JoinRequest request, Instant now, Instant quietUntil) {
    Item item =
        Item.of(Key.acknowledged(request.application().person().email()))
            .set("quietUntil", Values.of(quietUntil))
            .set("ttl", Values.of(quietUntil.plus(MARGIN).getEpochSecond()))
            .build();
    return NewItem.over(item, "quietUntil", Values.of(now));
  }
}
