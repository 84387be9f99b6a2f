package club.core.contract;

import static club.core.contract.Examples.ALICE;
import static club.core.contract.Examples.NOW;
import static club.core.contract.Examples.OTHER_REFERENCE;
import static club.core.contract.Examples.REFERENCE;
import static club.core.contract.Examples.staffLink;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.core.link.Link;
import club.core.link.Links;
import club.core.link.Tries;
import club.core.mail.Ledger;
import club.core.mail.LedgerEntry;
import club.core.mail.LedgerEntry.State;
import club.core.mail.MailKind;
import club.core.memory.Storage;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The contract of [Ledger].
public interface LedgerContract {
  /// An empty one.
  Storage storage();

  @Test
  default void listsTheDueMailsOfOneRequestInTheOrderOfTheirIds() {
    List<LedgerEntry> mails = stored();
    storage().intake().store(Examples.submission(Examples.received(OTHER_REFERENCE), "k", "b"));

    assertThat(storage().ledger().due(REFERENCE))
        .isSortedAccordingTo(Comparator.comparing(LedgerEntry::id))
        .containsExactlyInAnyOrderElementsOf(mails);
  }

  @Test
  default void claimsADueMailOnce() {
    LedgerEntry mail = stored().getFirst();

    assertThat(storage().ledger().claim(mail, List.of(), NOW)).isTrue();
    assertThat(storage().ledger().claim(mail, List.of(), NOW)).isFalse();
    assertThat(storage().ledger().due(REFERENCE)).doesNotContain(mail).hasSize(2);
  }

  @Test
  default void letsOneOfSeveralClaimAMail() {
    LedgerEntry mail = stored().getFirst();
    List<Link> link = List.of(staffLink(REFERENCE, ALICE));

    List<Boolean> claims = Race.of(6, i -> storage().ledger().claim(mail, link, NOW));

    assertThat(claims).containsOnlyOnce(true);
  }

  @Test
  default void doesNotClaimAMailThatDoesNotExist() {
    LedgerEntry unwritten =
        LedgerEntry.due(REFERENCE, 9, MailKind.DECISION, stored().getFirst().recipient(), NOW);

    assertThat(storage().ledger().claim(unwritten, List.of(), NOW)).isFalse();
    assertThat(storage().ledger().due(REFERENCE)).hasSize(3);
  }

  @Test
  default void storesTheLinkWithTheClaim() {
    LedgerEntry mail = stored().getFirst();
    Link link = staffLink(REFERENCE, ALICE);

    storage().ledger().claim(mail, List.of(link), NOW);

    assertThat(storage().links().find(Link.Purpose.STAFF, link.hash()))
        .contains(new Links.Found(link, Tries.NONE));
  }

  @Test
  default void storesNoLinkWhereTheMailIsNoLongerDue() {
    LedgerEntry mail = stored().getFirst();
    Link link = staffLink(REFERENCE, ALICE);
    storage().ledger().claim(mail, List.of(), NOW);

    storage().ledger().claim(mail, List.of(link), NOW);

    assertThat(storage().links().find(Link.Purpose.STAFF, link.hash())).isEmpty();
  }

  @Test
  default void addsAnotherLinkForAMailSentAgainAndKeepsTheFormerOne() {
    LedgerEntry mail = stored().getFirst();
    Link former = staffLink(REFERENCE, ALICE);
    storage().ledger().claim(mail, List.of(former), NOW);
    storage().attempts().count(former, Tries.NONE, NOW);
    storage().ledger().settle(mail, State.UNKNOWN, "timeout", NOW);
    storage().unfinished().wake(only(State.UNKNOWN), NOW);
    Link further =
        Link.staff(
            Examples.token("further"),
            Examples.CODE,
            REFERENCE,
            1,
            ALICE,
            NOW.plus(Duration.ofDays(40)));

    storage().ledger().claim(only(State.DUE, mail.id()), List.of(further), NOW);

    assertThat(storage().links().find(Link.Purpose.STAFF, former.hash()))
        .contains(new Links.Found(former, new Tries(1, Optional.empty())));
    assertThat(storage().links().find(Link.Purpose.STAFF, further.hash()))
        .contains(new Links.Found(further, Tries.NONE));
  }

  @Test
  default void countsEachClaim() {
    LedgerEntry mail = stored().getFirst();
    Instant later = NOW.plusSeconds(1);

    storage().ledger().claim(mail, List.of(), later);

    LedgerEntry claimed = only(State.CLAIMED);
    assertThat(claimed.attempts()).isEqualTo(1);
    assertThat(claimed.since()).isEqualTo(later);
  }

  @Test
  default void settlesAClaimedMail() {
    LedgerEntry mail = stored().getFirst();
    storage().ledger().claim(mail, List.of(), NOW);

    storage().ledger().settle(mail, State.PARKED, "MessageRejected", NOW.plusSeconds(2));

    LedgerEntry parked = only(State.PARKED);
    assertThat(parked.id()).isEqualTo(mail.id());
    assertThat(parked.attempts()).isEqualTo(1);
    assertThat(parked.since()).isEqualTo(NOW.plusSeconds(2));
  }

  @Test
  default void settlesNothingThatIsNotClaimed() {
    LedgerEntry mail = stored().getFirst();

    storage().ledger().settle(mail, State.SENT, "id", NOW);

    assertThat(storage().ledger().due(REFERENCE)).contains(mail);
  }

  @Test
  default void refusesToSettleAMailAsDueClaimedOrReturned() {
    LedgerEntry mail = stored().getFirst();

    assertThatThrownBy(() -> storage().ledger().settle(mail, State.DUE, "", NOW))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> storage().ledger().settle(mail, State.CLAIMED, "", NOW))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> storage().ledger().settle(mail, State.RETURNED, "", NOW))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private List<LedgerEntry> stored() {
    var submission = Examples.submission(Examples.received(REFERENCE), "key", "body");
    storage().intake().store(submission);
    return submission.mails();
  }

  private LedgerEntry only(State state) {
    return storage().unfinished().all().stream()
        .filter(entry -> entry.state() == state)
        .findAny()
        .orElseThrow();
  }

  private LedgerEntry only(State state, String id) {
    return storage().unfinished().all().stream()
        .filter(entry -> entry.state() == state && entry.id().equals(id))
        .findAny()
        .orElseThrow();
  }
}
