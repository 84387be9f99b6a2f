package club.dynamodb;

import club.core.DependencyFailure;
import club.core.link.Attempts;
import club.core.link.Link;
import java.time.Instant;
import java.util.Optional;

/// [Attempts] by a read and a write on condition that the count is as read: of tries at the same
/// time one is counted, and the others read again.
public record DynamoAttempts(DynamoTable table) implements Attempts {
  private static final String COUNT = "count a try";

  /// More than the tries that can be allowed at once, so that each finds out what becomes of it.
  private static final int ROUNDS = 2 * LIMIT + 2;

  @Override
  public Counted count(String hash, Instant now) {
    Key key = Key.link(Link.Purpose.STAFF, hash);
    for (int i = 0; i < ROUNDS; i++) {
      Tries read =
          new Reads(table)
              .get(COUNT, key)
              .map(Tries::read)
              .orElseThrow(() -> new IllegalArgumentException("There is no such staff link."));
      if (read.lockedUntil().filter(now::isBefore).isPresent()) {
        return new Counted.Locked(read.lockedUntil().get());
      }
      Tries next = read.next(now);
      if (new Updates(table).make(COUNT, next.over(key, read))) {
        return new Counted.Allowed(LIMIT - next.count());
      }
    }
    throw new DependencyFailure(
        COUNT, "table", new IllegalStateException("others were counted each time"));
  }

  @Override
  public void forget(String hash) {
    new Updates(table)
        .make(
            "forget the tries",
            Change.of(Key.link(Link.Purpose.STAFF, hash))
                .wherePresent("pk")
                .remove("attempts")
                .remove("lockedUntil"));
  }

  /// The tries of a link. `lockedUntil`: there once the limit is reached.
  record Tries(int count, Optional<Instant> lockedUntil) {
    static Tries read(Item link) {
      return new Tries(
          link.has("attempts") ? link.integer("attempts") : 0,
          link.optional("lockedUntil", Instant::parse));
    }

    /// One more; the first of a new count where a lock is over.
    Tries next(Instant now) {
      int next = lockedUntil.isPresent() ? 1 : count + 1;
      return new Tries(next, next < LIMIT ? Optional.empty() : Optional.of(now.plus(LOCK)));
    }

    private Change over(Key key, Tries read) {
      Change change =
          Change.of(key)
              .wherePresent("pk")
              .whereAsRead("attempts", read.count == 0 ? null : Values.of(read.count))
              .whereAsRead("lockedUntil", read.lockedUntil.map(Values::of).orElse(null))
              .set("attempts", Values.of(count));
      return lockedUntil
          .map(until -> change.set("lockedUntil", Values.of(until)))
          .orElseGet(() -> change.remove("lockedUntil"));
    }
  }
}
