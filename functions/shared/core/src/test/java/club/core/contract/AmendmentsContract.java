package club.core.contract;

import static club.core.contract.Examples.ALICE;
import static club.core.contract.Examples.BOB;
import static club.core.contract.Examples.CODE;
import static club.core.contract.Examples.NOW;
import static club.core.contract.Examples.REFERENCE;
import static club.core.contract.Examples.ownLink;
import static club.core.contract.Examples.reviewable;
import static org.assertj.core.api.Assertions.assertThat;

import club.core.link.Link;
import club.core.mail.FreshLinks;
import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import club.core.mail.Recipient;
import club.core.memory.Storage;
import club.core.request.Amendments.Amendment;
import club.core.request.ErasureLedger;
import club.core.request.Erasures.Erasure;
import club.core.request.JoinRequest;
import club.core.request.Status;
import club.core.survey.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The contract of [club.core.request.Amendments], [FreshLinks] and [club.core.request.Erasures].
public interface AmendmentsContract {
  Instant LATER = NOW.plus(Duration.ofHours(2));

  /// An empty one.
  Storage storage();

  @Test
  default void keepsTheFirstConfirmationOfAnAddress() {
    JoinRequest request = owned(storage());

    storage().amendments().confirm(request, LATER);
    storage().amendments().confirm(request, LATER.plusSeconds(1));

    assertThat(storage().requests().find(REFERENCE)).contains(request.verified(LATER));
  }

  @Test
  default void writesAWithdrawalWithItsMailsAndEndsTheLink() {
    JoinRequest request = owned(storage());
    Amendment withdrawal = withdrawal(request, Optional.of("Plus tard."));

    assertThat(storage().amendments().write(withdrawal)).isTrue();

    assertThat(storage().requests().find(REFERENCE)).contains(withdrawal.after());
    assertThat(storage().ledger().due(REFERENCE)).containsAll(withdrawal.mails());
    assertThat(link(storage()).expiresAt()).contains(LATER);
    assertThat(storage().waitingRequests().all()).isEmpty();
  }

  @Test
  default void writesNothingByALinkThatHasEnded() {
    JoinRequest request = owned(storage());
    storage().amendments().write(withdrawal(request, Optional.empty()));
    JoinRequest after = storage().requests().find(REFERENCE).orElseThrow();

    assertThat(
            storage()
                .amendments()
                .write(
                    new Amendment(
                        after, after.verified(LATER), ownLink(REFERENCE), LATER, List.of())))
        .isFalse();
  }

  @Test
  default void writesNothingOverAnotherTransition() {
    JoinRequest request = owned(storage());
    storage().decisions().write(Examples.refusal(request, ALICE));

    assertThat(storage().amendments().write(withdrawal(request, Optional.empty()))).isFalse();
    assertThat(storage().requests().find(REFERENCE).orElseThrow().status())
        .isEqualTo(Status.REFUSED);
  }

  @Test
  default void mailsAFreshLinkOnceAnHour() {
    owned(storage());

    List<Boolean> asked = Race.of(4, i -> storage().freshLinks().ask(fresh(LATER)));

    assertThat(asked).containsOnlyOnce(true);
    Instant within = LATER.plus(FreshLinks.PAUSE);
    assertThat(storage().freshLinks().ask(fresh(within))).isFalse();
    assertThat(storage().freshLinks().ask(fresh(within.plusMillis(1)))).isTrue();
    assertThat(storage().ledger().due(REFERENCE)).contains(fresh(within.plusMillis(1)));
  }

  @Test
  default void leavesAFreshLinkDueWhenTheEarlierOneIsReportedLate() {
    owned(storage());
    LedgerEntry first = fresh(LATER);
    storage().freshLinks().ask(first);
    storage().ledger().claim(first, List.of(), LATER);
    storage().ledger().settle(first, LedgerEntry.State.SENT, "id", LATER);
    LedgerEntry second = fresh(LATER.plus(FreshLinks.PAUSE).plusMillis(1));
    storage().freshLinks().ask(second);

    storage().deliveries().arrived(second, "id", second.since());

    assertThat(storage().ledger().due(REFERENCE)).contains(second);
  }

  @Test
  default void leavesTheHistoryWithoutTextsOfAnErasedRequest() {
    JoinRequest request = owned(storage());
    JoinRequest withdrawn = withdrawal(request, Optional.of("Je quitte l’Aube.")).after();
    storage().amendments().write(withdrawal(request, Optional.of("Je quitte l’Aube.")));

    assertThat(storage().erasures().erase(erasure(withdrawn, Optional.empty()))).isTrue();

    assertThat(storage().requests().find(REFERENCE)).isEmpty();
    assertThat(storage().erasures().at(REFERENCE)).contains(LATER.plusSeconds(1));
    assertThat(storage().survey().read().history())
        .extracting(entry -> entry.number() + " " + entry.status() + " " + entry.text())
        .containsExactlyInAnyOrder(
            "1 RECEIVED Optional.empty", "2 WITHDRAWN Optional.empty", "3 ERASED Optional.empty");
  }

  @Test
  default void leavesNothingOfThePersonInAnyRow() {
    JoinRequest request = owned(storage());
    storage().amendments().confirm(request, LATER);
    storage().amendments().write(withdrawal(request, Optional.of("Je quitte l’Aube.")));
    JoinRequest read = storage().requests().find(REFERENCE).orElseThrow();

    storage().erasures().erase(erasure(read, Optional.empty()));

    assertThat(storage().survey().read().rows())
        .flatExtracting(Row::texts)
        .extracting(Row.Text::value)
        .noneMatch(
            text ->
                text.matches(
                    "(?s).*(Zoé|L’Hôte|zoe|Archiviste|Aube|Troyes|73282932000074|conserver|\\+33).*"));
    assertThat(storage().ledger().due(REFERENCE)).isEmpty();
  }

  @Test
  default void erasesNothingOnceTheRequestHasChanged() {
    JoinRequest request = owned(storage());
    storage().amendments().write(withdrawal(request, Optional.empty()));

    assertThat(storage().erasures().erase(erasure(request, Optional.empty()))).isFalse();
    assertThat(storage().requests().find(REFERENCE)).isPresent();
  }

  @Test
  default void erasesNothingByALinkThatHasEnded() {
    JoinRequest request = owned(storage());
    JoinRequest withdrawn = withdrawal(request, Optional.empty()).after();
    storage().amendments().write(withdrawal(request, Optional.empty()));

    assertThat(storage().erasures().erase(erasure(withdrawn, Optional.of(ownLink(REFERENCE)))))
        .isFalse();
    assertThat(storage().requests().find(REFERENCE)).isPresent();
  }

  /// A request whose applicant holds a link.
  private static JoinRequest owned(Storage storage) {
    JoinRequest request = reviewable(storage, REFERENCE);
    storage.ledger().due(REFERENCE).stream()
        .filter(mail -> mail.kind() == MailKind.ACKNOWLEDGEMENT)
        .forEach(
            mail ->
                storage
                    .ledger()
                    .claim(
                        mail,
                        List.of(
                            ownLink(REFERENCE),
                            Link.confirmation(CODE, REFERENCE, 1, NOW.plus(Link.LIFE))),
                        NOW));
    return request;
  }

  private static Link link(Storage storage) {
    return storage.links().find(Link.Purpose.OWN, ownLink(REFERENCE).hash()).orElseThrow().link();
  }

  private static Amendment withdrawal(JoinRequest before, Optional<String> why) {
    return new Amendment(
        before,
        before.withdrawn(why, LATER),
        ownLink(REFERENCE),
        LATER,
        LedgerEntry.due(REFERENCE, 1, MailKind.WITHDRAWAL, List.of(ALICE, BOB), LATER));
  }

  private static Erasure erasure(JoinRequest before, Optional<Link> link) {
    return new Erasure(
        before, before.erased(LATER.plusSeconds(1)), Optional.empty(), Examples.hash("form"), link);
  }

  private static LedgerEntry fresh(Instant now) {
    return LedgerEntry.due(REFERENCE, 1, MailKind.FRESH, new Recipient.Applicant(), now);
  }

  /// The contract of [ErasureLedger].
  interface OfLedger {
    /// An empty one.
    ErasureLedger ledger();

    @Test
    default void holdsEachErasureOnce() {
      ErasureLedger.Entry request =
          new ErasureLedger.Entry(ErasureLedger.Kind.REQUEST, REFERENCE, NOW);
      ErasureLedger.Entry contact =
          new ErasureLedger.Entry(ErasureLedger.Kind.CONTACT, REFERENCE, NOW);
      ledger().add(request);
      ledger().add(contact);
      ledger()
          .add(new ErasureLedger.Entry(ErasureLedger.Kind.REQUEST, REFERENCE, NOW.plusSeconds(9)));

      assertThat(ledger().all()).containsExactlyInAnyOrder(request, contact);
    }

    @Test
    default void keepsTheNameUnderWhichItWasBegun() {
      assertThat(ledger().name()).isEmpty();
      assertThat(ledger().begin("one")).isEqualTo("one");
      assertThat(ledger().begin("two")).isEqualTo("one");
      assertThat(ledger().name()).contains("one");
      assertThat(ledger().all()).isEmpty();
    }
  }
}
