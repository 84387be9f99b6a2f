package club.core.request;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.EmailAddress;
import club.core.Language;
import club.core.Reference;
import club.core.link.KeyRing;
import club.core.link.Link;
import club.core.link.Token;
import club.core.mail.LedgerEntry;
import club.core.memory.InMemoryClub;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JoinTest {
  private static final Instant NOW = Instant.parse("2026-01-31T23:30:00Z");
  private static final KeyRing KEYS = KeyRing.of("0123456789abcdef0123456789abcdef");
  private static final List<EmailAddress> REVIEWERS =
      List.of(new EmailAddress("a@club.example"), new EmailAddress("b@club.example"));

  private final InMemoryClub club = new InMemoryClub();
  private final Random random = new Random(1);
  private final Application application = Forms.application(Forms.least());

  @Test
  void storesTheRequestItsHistoryAndTheMailsToSend() {
    Join.Outcome.Received received = received(join(NOW, Optional.empty()));

    JoinRequest request = club.requests().find(received.reference()).orElseThrow();
    assertThat(request.status()).isEqualTo(Status.RECEIVED);
    assertThat(request.application()).isEqualTo(application);
    assertThat(club.history(received.reference()))
        .extracting(HistoryEntry::number, HistoryEntry::status)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(1, Status.RECEIVED));
    assertThat(club.mails(received.reference()))
        .extracting(LedgerEntry::id)
        .containsExactlyInAnyOrder(
            "1/review/a@club.example", "1/review/b@club.example", "1/acknowledgement/applicant");
  }

  @Test
  void givesALinkThatShowsTheRequest() {
    Join.Outcome.Received received = received(join(NOW, Optional.empty()));
    Follow follow = new Follow(club.links(), club.requests());

    assertThat(follow.show(received.follow()))
        .map(JoinRequest::reference)
        .contains(received.reference());
    assertThat(follow.show(Token.derive(KEYS.current(), Link.Purpose.FOLLOW, "CDFG-2346")))
        .isEmpty();
  }

  @Test
  void answersADoubleClickWithTheSameReference() {
    Join.Outcome first = join(NOW, Optional.empty());

    assertThat(join(NOW.plusSeconds(5), Optional.empty())).isEqualTo(first);
  }

  @Test
  void takesTheSameFormAgainOnAnotherDay() {
    Join.Outcome first = join(NOW, Optional.empty());

    assertThat(join(NOW.plusSeconds(3600), Optional.empty())).isNotEqualTo(first);
  }

  @Test
  void answersTheClientsKeyWithTheSameReferenceOnAnyDay() {
    Join.Outcome first = join(NOW, Optional.of("k1"));

    assertThat(join(NOW.plusSeconds(86_400), Optional.of("k1"))).isEqualTo(first);
    assertThat(join(NOW, Optional.of("k2"))).isNotEqualTo(first);
  }

  @Test
  void refusesAKeyThatWasUsedForSomethingElse() {
    join(NOW, Optional.of("k1"));
    Application other = Forms.application(Forms.with("town", "Sainte-Fictive"));

    assertThat(use(NOW).join(other, Optional.of("k1"), Language.FRENCH))
        .isInstanceOf(Join.Outcome.KeyReused.class);
  }

  @Test
  void takesAnotherReferenceWhereOneIsTaken() {
    Join.Outcome.Received first = received(join(NOW, Optional.of("k1")));
    List<Reference> drawn = new java.util.ArrayList<>();
    drawn.add(first.reference());
    drawn.add(new Reference("CDFG-2346"));
    Join join = new Join(club.intake(), KEYS, REVIEWERS, drawn::removeFirst, clock(NOW));

    assertThat(received(join.join(application, Optional.of("k2"), Language.FRENCH)).reference())
        .isEqualTo(new Reference("CDFG-2346"));
  }

  private Join.Outcome join(Instant now, Optional<String> key) {
    return use(now).join(application, key, Language.FRENCH);
  }

  private Join use(Instant now) {
    return new Join(club.intake(), KEYS, REVIEWERS, () -> Reference.random(random), clock(now));
  }

  private static Join.Outcome.Received received(Join.Outcome outcome) {
    return (Join.Outcome.Received) outcome;
  }

  private static Clock clock(Instant now) {
    return Clock.fixed(now, ZoneOffset.UTC);
  }
}
