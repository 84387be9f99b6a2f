package club.core.link;

import static club.core.contract.Examples.ALICE;
import static club.core.contract.Examples.NOW;
import static club.core.contract.Examples.REFERENCE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinkTest {
  private static final Token TOKEN = new Token("a".repeat(26));
  private static final Code CODE = new Code("7KQ2MX");
  private static final Link STAFF =
      Link.staff(TOKEN, CODE, REFERENCE, 1, ALICE, NOW.plus(Link.LIFE));

  @Test
  void admitsTheCodeOfItsOwnMailAlone() {
    assertThat(STAFF.admits(TOKEN, CODE)).isTrue();
    assertThat(STAFF.admits(TOKEN, new Code("7KQ2MY"))).isFalse();
    assertThat(STAFF.admits(new Token("b".repeat(26)), CODE)).isFalse();
  }

  @Test
  void admitsNoCodeWhereTheMailCarriedNone() {
    assertThat(Link.follow(TOKEN, REFERENCE, 1).admits(TOKEN, CODE)).isFalse();
  }

  @Test
  void holdsNeitherTheTokenNorTheCode() {
    assertThat(STAFF.toString()).doesNotContain(TOKEN.value(), CODE.value());
  }

  @Test
  void hasExpiredByAClockFiveMinutesAhead() {
    assertThat(STAFF.isExpired(NOW.plus(Link.LIFE).minus(Link.SKEW))).isTrue();
    assertThat(STAFF.isExpired(NOW.plus(Link.LIFE).minus(Link.SKEW).minusNanos(1))).isFalse();
  }
}
