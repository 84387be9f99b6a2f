package club.core.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import club.core.EmailAddress;
import club.core.Language;
import club.core.Network;
import club.core.Reference;
import club.core.Sha256;
import club.core.limit.NetworkLimit;
import club.core.link.Link;
import club.core.link.Token;
import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import club.core.mail.Recipient;
import club.core.memory.InMemoryClub;
import club.core.request.ApplicationForm.Reading;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JoinTest {
  private static final Instant NOW = Instant.parse("2026-01-31T23:59:00Z");
  private static final List<EmailAddress> REVIEWERS =
      List.of(new EmailAddress("a@club.example"), new EmailAddress("b@club.example"));

  private static final Join.Limits LIMITS =
      new Join.Limits(new NetworkLimit(6, "k"), Duration.ofHours(24));

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
        .extracting(LedgerEntry::kind, LedgerEntry::recipient)
        .containsExactlyInAnyOrder(
            tuple(MailKind.REVIEW, new Recipient.Reviewer(REVIEWERS.getFirst())),
            tuple(MailKind.REVIEW, new Recipient.Reviewer(REVIEWERS.getLast())),
            tuple(MailKind.ACKNOWLEDGEMENT, new Recipient.Applicant()));
  }

  @Test
  void givesALinkThatShowsTheRequest() {
    Join.Outcome.Received received = received(join(NOW, Optional.empty()));

    assertThat(opened(received)).contains(received.reference());
    assertThat(follow().show(new Token("a".repeat(26))).progress()).isEmpty();
  }

  @Test
  void answersADoubleClickWithTheSameReferenceAndAFurtherLink() {
    Join.Outcome.Received first = received(join(NOW, Optional.empty()));
    Join.Outcome.Received second = received(join(NOW.plusSeconds(5), Optional.empty()));

    assertThat(second.reference()).isEqualTo(first.reference());
    assertThat(second.follow()).isNotEqualTo(first.follow());
    assertThat(opened(first)).contains(first.reference());
    assertThat(opened(second)).contains(first.reference());
    assertThat(end(first)).isEmpty();
    assertThat(end(second)).as("a robot's links are forgotten").isPresent();
    assertThat(club.mails(first.reference())).hasSize(3);
  }

  private Optional<Instant> end(Join.Outcome.Received received) {
    return club.links()
        .find(Link.Purpose.FOLLOW, received.follow().hash())
        .flatMap(found -> found.link().expiresAt());
  }

  @Test
  void treatsTheSameFormAsTheSameRequestAcrossMidnight() {
    Join.Outcome.Received first = received(join(NOW, Optional.empty()));

    assertThat(reference(join(NOW.plus(Duration.ofMinutes(2)), Optional.empty())))
        .isEqualTo(first.reference());
  }

  @Test
  void treatsTheSameFormAsAnotherRequestADayAfterItsFirstArrival() {
    Reference first = reference(join(NOW, Optional.empty()));
    Duration day = Intake.Key.FORM_LIFE;

    assertThat(reference(join(NOW.plus(day).minusNanos(1), Optional.empty()))).isEqualTo(first);
    Reference next = reference(join(NOW.plus(day), Optional.empty()));
    assertThat(next).isNotEqualTo(first);
    assertThat(reference(join(NOW.plus(day).plusSeconds(1), Optional.empty()))).isEqualTo(next);
  }

  @Test
  void answersTheClientsKeyWithTheSameReferenceForAMonth() {
    Reference first = reference(join(NOW, Optional.of("k1")));
    Instant end = NOW.plus(Intake.Key.CLIENT_LIFE);

    assertThat(reference(join(end.minusNanos(1), Optional.of("k1")))).isEqualTo(first);
    assertThat(reference(join(NOW, Optional.of("k2")))).isNotEqualTo(first);
    assertThat(reference(join(end, Optional.of("k1")))).isNotEqualTo(first);
  }

  @Test
  void neverConfusesAClientsKeyWithAForm() {
    String canonical = Sha256.of("x");
    Intake.Key form = Intake.Key.ofForm(canonical, NOW);

    assertThat(Intake.Key.ofClient(canonical, canonical, NOW).hash()).isNotEqualTo(form.hash());
  }

  @Test
  void refusesAKeyThatWasUsedForAnotherApplication() {
    join(NOW, Optional.of("k1"));
    Application other = Forms.application(Forms.with("town", "Sainte-Fictive"));

    assertThat(use(NOW).join(complete(other, Optional.of("k1")), Language.FRENCH, Network.UNKNOWN))
        .isInstanceOf(Join.Outcome.KeyReused.class);
  }

  @Test
  void triesAnotherReferenceWhereOneIsTaken() {
    Join.Outcome.Received first = received(join(NOW, Optional.of("k1")));
    List<Reference> drawn = new java.util.ArrayList<>();
    drawn.add(first.reference());
    drawn.add(new Reference("CDFG-2346"));
    Join join =
        new Join(
            club.intake(),
            club.quotas(),
            LIMITS,
            REVIEWERS,
            drawn::removeFirst,
            () -> Token.random(random),
            clock(NOW));

    assertThat(
            received(
                    join.join(
                        complete(application, Optional.of("k2")), Language.FRENCH, Network.UNKNOWN))
                .reference())
        .isEqualTo(new Reference("CDFG-2346"));
  }

  @Test
  void takesSoManyFormsAMinuteFromANetwork() {
    Network one = Network.of("192.0.2.7").orElseThrow();
    Network other = Network.of("192.0.3.7").orElseThrow();
    for (int i = 0; i < 6; i++) {
      assertThat(join(NOW, i, one)).isInstanceOf(Join.Outcome.Received.class);
    }

    assertThat(join(NOW.plusSeconds(20), 7, one))
        .isEqualTo(new Join.Outcome.TooMany(Duration.ofSeconds(40)));
    assertThat(club.waitingRequests().all()).hasSize(6);
    assertThat(join(NOW.plusSeconds(20), 8, other)).isInstanceOf(Join.Outcome.Received.class);
    assertThat(join(NOW.plusSeconds(60), 7, one)).isInstanceOf(Join.Outcome.Received.class);
  }

  @Test
  void acknowledgesToAnAddressOnceADayHoweverManyAskInItsName() {
    for (int i = 0; i < 10_000; i++) {
      Network network = Network.of("10.%d.%d.1".formatted(i / 256, i % 256)).orElseThrow();
      join(NOW.plusSeconds(i), i, network);
    }
    join(NOW.plus(Duration.ofHours(24)), 10_000, Network.UNKNOWN);

    assertThat(club.waitingRequests().all()).hasSize(10_001);
    assertThat(
            club.unfinished().all().stream()
                .filter(mail -> mail.kind() == MailKind.ACKNOWLEDGEMENT))
        .extracting(LedgerEntry::since)
        .containsExactly(NOW, NOW.plus(Duration.ofHours(24)));
  }

  @Test
  void keepsAsideWhatAProgramSeemsToHaveSentAndAnswersLikeTheOthers() {
    Join.Outcome.Received received =
        received(
            use(NOW)
                .join(
                    new Reading.Complete(application, Optional.empty(), true),
                    Language.FRENCH,
                    Network.UNKNOWN));

    assertThat(opened(received)).contains(received.reference());
    assertThat(club.mails(received.reference())).isEmpty();
    assertThat(club.waitingRequests().all()).isEmpty();
    assertThat(club.suspects().all())
        .extracting(JoinRequest::reference)
        .containsExactly(received.reference());
  }

  @Test
  void takesTheSameFormFromAPersonAfterAll() {
    Reading.Complete suspect = new Reading.Complete(application, Optional.empty(), true);
    Reference aside = reference(use(NOW).join(suspect, Language.FRENCH, Network.UNKNOWN));

    assertThat(reference(join(NOW, Optional.empty()))).isNotEqualTo(aside);
  }

  @Test
  void mailsAboutARequestOnceItIsReleased() {
    Reading.Complete suspect = new Reading.Complete(application, Optional.empty(), true);
    Reference aside = reference(use(NOW).join(suspect, Language.FRENCH, Network.UNKNOWN));
    ReleaseSuspect release =
        new ReleaseSuspect(
            club.suspects(), club.release(), Duration.ofHours(24), clock(NOW.plusSeconds(9)));

    assertThat(release.preview(aside)).isPresent();
    assertThat(release.run(aside, REVIEWERS)).isPresent();
    assertThat(release.run(aside, REVIEWERS)).isEmpty();

    assertThat(club.suspects().all()).isEmpty();
    assertThat(club.waitingRequests().all()).hasSize(1);
    assertThat(club.mails(aside)).hasSize(3);
  }

  private Join.Outcome join(Instant now, int number, Network network) {
    Application other = Forms.application(Forms.with("town", "Ville " + number));
    return use(now).join(complete(other, Optional.empty()), Language.FRENCH, network);
  }

  private Join.Outcome join(Instant now, Optional<String> key) {
    return use(now).join(complete(application, key), Language.FRENCH, Network.UNKNOWN);
  }

  private Join use(Instant now) {
    return new Join(
        club.intake(),
        club.quotas(),
        LIMITS,
        REVIEWERS,
        () -> Reference.random(random),
        () -> Token.random(random),
        clock(now));
  }

  private static Reading.Complete complete(Application application, Optional<String> key) {
    return new Reading.Complete(application, key, false);
  }

  private Follow follow() {
    return new Follow(
        new Follow.Ports(
            club.links(), club.requests(), club.tracking(), club.blockages(), club.erasures()),
        clock(NOW));
  }

  /// What the link opens.
  private Optional<Reference> opened(Join.Outcome.Received received) {
    return follow().show(received.follow()).progress().map(found -> found.request().reference());
  }

  private static Reference reference(Join.Outcome outcome) {
    return received(outcome).reference();
  }

  private static Join.Outcome.Received received(Join.Outcome outcome) {
    return (Join.Outcome.Received) outcome;
  }

  private static Clock clock(Instant now) {
    return Clock.fixed(now, ZoneOffset.UTC);
  }
}
