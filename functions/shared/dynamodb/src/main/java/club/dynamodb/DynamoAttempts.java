package club.dynamodb;

import club.core.DependencyFailure;
import club.core.link.Attempts;
import club.core.link.Link;
import club.core.link.Tries;
import java.time.Instant;
import java.util.Optional;

/// [Attempts] by a write conditional on the count that was read: of simultaneous tries one is
/// counted, and the others read again.
public record DynamoAttempts(DynamoTable table) implements Attempts {
  private static final String COUNT = "count a try";

  /// More than the tries that can be allowed at once, so that each one gets its result.
  private static final int ROUNDS = 2 * Tries.LIMIT + 2;

  @Override
  public Counted count(Link link, Tries read, Instant now) {
    Tries before = read;
    for (int i = 0; i < ROUNDS; i++) {
      Optional<Instant> lock = before.lock(now);
      if (lock.isPresent()) {
        return new Counted.Locked(lock.get());
      }
      Tries next = before.next(now);
      if (new Updates(table).make(COUNT, TriesChange.counted(link, before, next))) {
        return new Counted.Allowed(next.left());
      }
      before = read(link);
    }
    throw new DependencyFailure(
        COUNT, "table", new IllegalStateException("another try was counted each time"));
  }

  @Override
  public void forget(Link link) {
    new Updates(table)
        .make(
            "forget the tries",
            TriesChange.forgotten(link.purpose(), link.hash()).wherePresent("pk"));
  }

  private Tries read(Link link) {
    return new Reads(table)
        .get(COUNT, Key.link(link.purpose(), link.hash()))
        .map(LinkItem::tries)
        .orElseThrow(() -> new IllegalArgumentException("There is no such link."));
  }
}
