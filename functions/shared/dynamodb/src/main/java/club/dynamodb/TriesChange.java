package club.dynamodb;

import club.core.link.Link;
import club.core.link.Tries;

/// Changes of the tries on a link.
final class TriesChange {
  private TriesChange() {}

  /// Changes the tries from `read` to `next`.
  static Change counted(Link link, Tries read, Tries next) {
    Change change =
        of(link.purpose(), link.hash())
            .wherePresent("pk")
            .whereAsRead(LinkItem.COUNT, read.count() == 0 ? null : Values.of(read.count()))
            .whereAsRead(LinkItem.LOCKED, read.lockedUntil().map(Values::of).orElse(null))
            .set(LinkItem.COUNT, Values.of(next.count()));
    return next.lockedUntil()
        .map(until -> change.set(LinkItem.LOCKED, Values.of(until)))
        .orElseGet(() -> change.remove(LinkItem.LOCKED));
  }

  /// Resets the tries. Needs a condition, or it would create a link that does not exist.
  static Change forgotten(Link.Purpose purpose, String hash) {
    return of(purpose, hash).remove(LinkItem.COUNT).remove(LinkItem.LOCKED);
  }

  private static Change of(Link.Purpose purpose, String hash) {
    return Change.of(Key.link(purpose, hash));
  }
}
