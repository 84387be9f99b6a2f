package club.core.contract;

import static club.core.contract.Examples.ALICE;
import static club.core.contract.Examples.BOB;
import static club.core.contract.Examples.NOW;
import static club.core.contract.Examples.OTHER_REFERENCE;
import static club.core.contract.Examples.REFERENCE;
import static club.core.contract.Examples.staffLink;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.core.link.Attempts;
import club.core.link.Attempts.Counted;
import club.core.link.Link;
import club.core.link.Links;
import club.core.link.Tries;
import club.core.memory.Storage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The contract of [Attempts].
public interface AttemptsContract {
  /// An empty one.
  Storage storage();

  @Test
  default void countsDownToNoneLeft() {
    Examples.reviewable(storage(), REFERENCE);

    assertThat(tries(Tries.LIMIT, NOW))
        .containsExactly(
            new Counted.Allowed(4),
            new Counted.Allowed(3),
            new Counted.Allowed(2),
            new Counted.Allowed(1),
            new Counted.Allowed(0));
  }

  @Test
  default void locksOnceTheLimitIsReached() {
    Examples.reviewable(storage(), REFERENCE);
    tries(Tries.LIMIT, NOW);
    Instant until = NOW.plus(Tries.LOCK);

    assertThat(tries(2, NOW)).containsOnly(new Counted.Locked(until));
    assertThat(tries(1, until.minusNanos(1))).containsOnly(new Counted.Locked(until));
  }

  @Test
  default void startsAgainOnceTheLockHasEnded() {
    Examples.reviewable(storage(), REFERENCE);
    tries(Tries.LIMIT + 1, NOW);
    Instant after = NOW.plus(Tries.LOCK);

    assertThat(tries(2, after)).containsExactly(new Counted.Allowed(4), new Counted.Allowed(3));
  }

  @Test
  default void forgetsTheTriesAndTheLock() {
    Examples.reviewable(storage(), REFERENCE);
    tries(Tries.LIMIT + 1, NOW);

    storage().attempts().forget(staffLink(REFERENCE, ALICE));

    assertThat(tries(1, NOW)).containsExactly(new Counted.Allowed(4));
  }

  @Test
  default void countsEvenWhereOthersWereCountedSinceTheLinkWasRead() {
    Examples.reviewable(storage(), REFERENCE);
    Link link = staffLink(REFERENCE, ALICE);

    assertThat(
            IntStream.range(0, Tries.LIMIT + 1)
                .mapToObj(i -> storage().attempts().count(link, Tries.NONE, NOW)))
        .endsWith(new Counted.Allowed(0), new Counted.Locked(NOW.plus(Tries.LOCK)));
  }

  @Test
  default void isFoundWithTheLink() {
    Examples.reviewable(storage(), REFERENCE);
    assertThat(found()).isEqualTo(Tries.NONE);

    tries(2, NOW);
    assertThat(found()).isEqualTo(new Tries(2, Optional.empty()));

    tries(3, NOW);
    assertThat(found()).isEqualTo(new Tries(Tries.LIMIT, Optional.of(NOW.plus(Tries.LOCK))));
  }

  @Test
  default void countsEachLinkSeparately() {
    Examples.reviewable(storage(), REFERENCE);
    tries(Tries.LIMIT, NOW);

    assertThat(storage().attempts().count(staffLink(REFERENCE, BOB), Tries.NONE, NOW))
        .isEqualTo(new Counted.Allowed(4));
  }

  @Test
  default void leavesTheLinkAsItWas() {
    Examples.reviewable(storage(), REFERENCE);
    Link link = staffLink(REFERENCE, ALICE);
    tries(Tries.LIMIT, NOW);

    assertThat(storage().links().find(Link.Purpose.STAFF, link.hash()))
        .map(Links.Found::link)
        .contains(link);
  }

  @Test
  default void allowsNoMoreThanTheLimitAtOnce() {
    Examples.reviewable(storage(), REFERENCE);

    List<Counted> all = Race.of(12, i -> tries(1, NOW).getFirst());

    assertThat(all).filteredOn(Counted.Allowed.class::isInstance).doesNotHaveDuplicates();
    assertThat(all).filteredOn(Counted.Allowed.class::isInstance).hasSize(Tries.LIMIT);
  }

  @Test
  default void refusesALinkThatDoesNotExist() {
    Link unknown = staffLink(OTHER_REFERENCE, ALICE);

    assertThatThrownBy(() -> storage().attempts().count(unknown, Tries.NONE, NOW))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(storage().links().find(Link.Purpose.STAFF, unknown.hash())).isEmpty();
  }

  private List<Counted> tries(int times, Instant now) {
    Link link = staffLink(REFERENCE, ALICE);
    return IntStream.range(0, times)
        .mapToObj(i -> storage().attempts().count(link, found(), now))
        .toList();
  }

  private Tries found() {
    String hash = staffLink(REFERENCE, ALICE).hash();
    return storage().links().find(Link.Purpose.STAFF, hash).orElseThrow().tries();
  }
}
