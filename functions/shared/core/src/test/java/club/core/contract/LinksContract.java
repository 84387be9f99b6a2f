package club.core.contract;

import static club.core.contract.Examples.ALICE;
import static club.core.contract.Examples.REFERENCE;
import static org.assertj.core.api.Assertions.assertThat;

import club.core.link.Link;
import club.core.link.Links;
import club.core.link.Tries;
import club.core.memory.Storage;
import org.junit.jupiter.api.Test;

/// The contract of [Links].
public interface LinksContract {
  /// An empty one.
  Storage storage();

  @Test
  default void findsALinkWithAllItsFields() {
    Examples.reviewable(storage(), REFERENCE);
    Link staff = Examples.staffLink(REFERENCE, ALICE);
    Link follow = Examples.followLink(REFERENCE);

    assertThat(storage().links().find(Link.Purpose.STAFF, staff.hash()))
        .contains(new Links.Found(staff, Tries.NONE));
    assertThat(storage().links().find(Link.Purpose.FOLLOW, follow.hash()))
        .contains(new Links.Found(follow, Tries.NONE));
  }

  @Test
  default void findsNoLinkOfAnotherPurpose() {
    Examples.reviewable(storage(), REFERENCE);
    Link staff = Examples.staffLink(REFERENCE, ALICE);

    assertThat(storage().links().find(Link.Purpose.OWN, staff.hash())).isEmpty();
    assertThat(storage().links().find(Link.Purpose.FOLLOW, staff.hash())).isEmpty();
  }
}
