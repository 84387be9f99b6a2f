package club.core.mail;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.EmailAddress;
import club.core.Reference;
import club.core.contract.Examples;
import club.core.limit.MailboxLimit;
import club.core.link.Code;
import club.core.link.Link;
import club.core.link.Token;
import club.core.mail.Feedback.Kind;
import club.core.mail.LedgerEntry.State;
import club.core.mail.TakeFeedback.Outcome;
import club.core.memory.InMemoryLogos;
import club.core.memory.Scene;
import club.core.request.Decide;
import club.core.request.Forms;
import club.core.request.JoinRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What follows when the mail service gives mails up, over days.
class ReturnedMailsTest {
  private static final EmailAddress A = Scene.REVIEWERS.getFirst();
  private static final EmailAddress B = Scene.REVIEWERS.getLast();
  private static final EmailAddress APPLICANT = new EmailAddress("camille@sainte-fictive.example");
  private static final Duration SCHEDULE = Duration.ofMinutes(5);

  private final Scene scene = new Scene();
  private final Reference reference = scene.joins(Forms.least());

  @BeforeEach
  void sendMails() {
    scene.mails(reference);
  }

  @Test
  void aMailThatCameBackIsSentAgainWithAFreshLinkAfterAnHour() {
    Token first = scene.staffToken(reference, A);

    assertThat(returns(A)).isEqualTo(Outcome.RETURNED);

    assertThat(untilSentAgain()).isEqualTo(Duration.ofHours(1));
    assertThat(last(A)).isEqualTo("mail-4");
    Token second = scene.staffToken(reference, A);
    assertThat(second).isNotEqualTo(first);
    assertThat(scene.decide().decide(second, Scene.accept(scene.code(reference, A))))
        .isInstanceOf(Decide.Outcome.Decided.class);
  }

  @Test
  void restsLongerEachTimeAndGivesUpAfterTheThird() {
    List<Duration> rests = new ArrayList<>();
    for (int i = 0; i < LedgerEntry.RESENDS; i++) {
      scene.pass(Duration.ofHours(14));
      assertThat(returns(APPLICANT)).isEqualTo(Outcome.RETURNED);
      rests.add(untilSentAgain());
    }
    scene.pass(Duration.ofHours(14));

    assertThat(returns(APPLICANT)).isEqualTo(Outcome.UNREACHABLE);

    assertThat(rests)
        .containsExactly(Duration.ofHours(1), Duration.ofHours(6), Duration.ofHours(24));
    assertThat(sweep(Duration.ofDays(30))).isZero();
    assertThat(to(APPLICANT)).hasSize(4);
    assertThat(entry(APPLICANT).state()).isEqualTo(State.BLOCKED);
  }

  /// The final state depends on the set of reports alone.
  @ParameterizedTest
  @ValueSource(strings = {"DB", "BD", "BDB", "DBB", "BBD", "DBD", "BDBD", "BBDD"})
  void anAbsenceNoteIsNoReturnWhateverTheOrderOfReports(String reports) {
    String message = last(A);

    reports.chars().forEach(one -> report(one == 'D' ? Kind.DELIVERY : Kind.SOFT_BOUNCE, message));

    assertThat(entry(A).state()).isEqualTo(State.SENT);
    assertThat(sweep(Duration.ofDays(2))).isZero();
    assertThat(to(A)).hasSize(1);
  }

  @Test
  void aDeliveryCancelsASecondSendingThatIsDueAlready() {
    String message = last(A);
    report(Kind.SOFT_BOUNCE, message);
    scene.pass(Duration.ofHours(1));
    scene.sweeps();

    report(Kind.DELIVERY, message);

    assertThat(scene.mails(reference)).isEqualTo(SendMails.Report.NOTHING);
    assertThat(entry(A).state()).isEqualTo(State.SENT);
  }

  @Test
  void aReportAboutAnOlderMessageSendsNothing() {
    String first = last(A);
    report(Kind.SOFT_BOUNCE, first);
    untilSentAgain();

    assertThat(report(Kind.SOFT_BOUNCE, first)).isEqualTo(Outcome.PASSING);

    assertThat(sweep(Duration.ofDays(2))).isZero();
    assertThat(to(A)).hasSize(2);
  }

  @Test
  void aRepeatedReportSendsNothingTwice() {
    String message = last(A);
    report(Kind.SOFT_BOUNCE, message);
    report(Kind.SOFT_BOUNCE, message);
    untilSentAgain();
    report(Kind.SOFT_BOUNCE, message);

    assertThat(sweep(Duration.ofDays(2))).isZero();
    assertThat(to(A)).hasSize(2);
  }

  @Test
  void aMailThatIsNotOfTheLedgerSendsNothing() {
    assertThat(scene.reports(Kind.SOFT_BOUNCE, A, last(A), Optional.empty()))
        .isEqualTo(Outcome.PASSING);
    assertThat(scene.sweeps()).isEqualTo(new Sweep.Report(0, 0, 0, 0));
  }

  @Test
  void redriveSendsAtOnceWhatRests() {
    returns(A);

    Redrive.Report report = new Redrive(scene.table.unfinished(), scene.clock()).run();

    assertThat(report.mails()).hasSize(1);
    assertThat(scene.mails(reference).sent()).isEqualTo(1);
  }

  @Test
  void renewingTheLinksSendsAtOnceAndForgetsTheReturns() {
    returns(A);

    new RenewLinks(
            scene.table.survey(),
            scene.table.registers(),
            new InMemoryLogos(),
            scene.table.mending(),
            scene.clock())
        .run(Scene.REVIEWERS);

    assertThat(scene.mails(reference).sent()).isEqualTo(2);
    assertThat(entry(A).returns()).isZero();
  }

  @Test
  void aMailAboutAnEarlierGenerationIsNotSentAgain() {
    returns(A);
    scene.pass(Duration.ofHours(1));
    scene.sweeps();
    JoinRequest reopened =
        Examples.refusal(request(), B)
            .after()
            .reconsidered("Bob", Optional.empty(), scene.clock().instant());

    SendMails.Report report =
        new SendMails(
                ports(reopened),
                links(),
                Scene.REVIEWERS,
                Optional.empty(),
                new MailboxLimit(6, 100),
                scene.clock())
            .send(reference);

    assertThat(report).isEqualTo(SendMails.Report.NOTHING);
    assertThat(to(A)).hasSize(1);
  }

  @Nested
  class GivenUp {
    @Test
    void toAReviewerIsToldToOperatorsAndToTheOtherReviewers() {
      assertThat(givenUp(A)).isEqualTo(Outcome.STAFF_UNREACHABLE);

      List<Composer.Letter> letters = nextLetters();

      assertThat(letters).extracting(Composer.Letter::to).containsExactlyInAnyOrder(A, B);
      assertThat(letters)
          .filteredOn(letter -> letter.to().equals(B))
          .flatExtracting(Composer.Letter::unreachable)
          .singleElement()
          .satisfies(
              one -> {
                assertThat(one.address()).isEqualTo(A);
                assertThat(one.why().reason()).isEqualTo(Blockage.Reason.GIVEN_UP);
              });
    }

    @Test
    void isNotToldToTheOneItReaches() {
      givenUp(A);

      assertThat(nextLetters())
          .filteredOn(letter -> letter.to().equals(A))
          .flatExtracting(Composer.Letter::unreachable)
          .isEmpty();
    }

    @Test
    void staffReadThatTheApplicantIsUnreachableAndMayTryAll() {
      givenUp(APPLICANT);

      assertThat(scene.warn().unreachable(request()).map(Blockage::reason))
          .contains(Blockage.Reason.GIVEN_UP);
      assertThat(
              scene
                  .decide()
                  .decide(scene.staffToken(reference, A), Scene.accept(scene.code(reference, A))))
          .isInstanceOf(Decide.Outcome.Decided.class);
      assertThat(scene.mails(reference)).isEqualTo(new SendMails.Report(3, 0, 0, 0));
    }

    @Test
    void aLaterMailThatArrivesShowsThatTheMailboxWorks() {
      givenUp(APPLICANT);
      scene.pass(Duration.ofHours(1));

      scene.reports(Kind.DELIVERY, APPLICANT, "another", Optional.empty());

      assertThat(scene.table.blockages().find(APPLICANT)).isEmpty();
      assertThat(scene.unblock().wakeFreed(Scene.REVIEWERS)).isEqualTo(1);
      assertThat(scene.mails(reference).sent()).isEqualTo(1);
    }

    @Test
    void theLastMessageMayArriveAllTheSame() {
      givenUp(APPLICANT);

      scene.reports(Kind.DELIVERY, APPLICANT, last(APPLICANT), Optional.of(label(APPLICANT)));

      assertThat(entry(APPLICANT).state()).isEqualTo(State.SENT);
      assertThat(scene.table.blockages().find(APPLICANT)).isEmpty();
    }

    @Test
    void unblockSendsTheMailOnceMore() {
      givenUp(APPLICANT);

      assertThat(scene.unblocks(APPLICANT).mails()).isEqualTo(1);
      assertThat(scene.mails(reference).sent()).isEqualTo(1);

      assertThat(returns(APPLICANT)).isEqualTo(Outcome.UNREACHABLE);
    }

    @Test
    void aRequestThatReachesNoReviewerIsStuck() {
      givenUp(A);
      assertThat(scene.sweeps().stuck()).isZero();

      givenUp(B);

      assertThat(scene.sweeps().stuck()).isEqualTo(1);
    }

    private List<Composer.Letter> nextLetters() {
      List<Composer.Letter> letters = new ArrayList<>();
      Reference next = scene.joins(Forms.with("organisation", "Une autre"));
      scene.mails(
          next,
          letter -> {
            letters.add(letter);
            return Scene.plain(letter);
          });
      return letters.stream().filter(letter -> letter.entry().kind().isToStaff()).toList();
    }
  }

  /// Only a suppression list, and not the mailbox, stands between.
  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"SUPPRESSION", "HARD_BOUNCE"})
  void aSuppressedAddressIsBlockedForAReasonOfItsOwn(Kind kind) {
    Outcome outcome = scene.reports(kind, A, last(A), Optional.of(label(A)));

    assertThat(outcome).isEqualTo(Outcome.STAFF_BLOCKED);
    assertThat(scene.table.blockages().find(A).map(Blockage::reason))
        .contains(kind == Kind.SUPPRESSION ? Blockage.Reason.SUPPRESSED : Blockage.Reason.BOUNCE);
    assertThat(entry(A).state()).isEqualTo(State.BLOCKED);
  }

  private Outcome givenUp(EmailAddress to) {
    for (int i = 0; i < LedgerEntry.RESENDS; i++) {
      returns(to);
      untilSentAgain();
    }
    return returns(to);
  }

  /// The service gives up the last message to this address.
  private Outcome returns(EmailAddress to) {
    return scene.reports(Kind.SOFT_BOUNCE, to, last(to), Optional.of(label(to)));
  }

  private Outcome report(Kind kind, String message) {
    return scene.reports(kind, A, message, Optional.of(label(A)));
  }

  private MailLabel label(EmailAddress to) {
    MailKind kind = to.equals(APPLICANT) ? MailKind.ACKNOWLEDGEMENT : MailKind.REVIEW;
    return new MailLabel(kind, reference, 1);
  }

  /// Runs the schedule until a mail leaves.
  private Duration untilSentAgain() {
    Instant from = scene.now();
    SendMails.Report sent;
    do {
      scene.pass(SCHEDULE);
      scene.sweeps();
      sent = scene.mails(reference);
    } while (sent.sent() == 0);
    return Duration.between(from, scene.now());
  }

  /// Runs the schedule for this time, and tells how many mails it woke.
  private long sweep(Duration time) {
    long woken = 0;
    for (long i = 0; i < time.dividedBy(SCHEDULE); i++) {
      scene.pass(SCHEDULE);
      woken += scene.sweeps().woken();
    }
    return woken;
  }

  private LedgerEntry entry(EmailAddress to) {
    String id = label(to).entry(to, scene.now()).id();
    return scene.table.mails(reference).stream()
        .filter(mail -> mail.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /// The ids of the messages to this address, as [club.core.memory.InMemoryMailer] gives them.
  private List<String> to(EmailAddress address) {
    List<Mailer.Message> all = scene.mailer.arrived();
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).to().equals(address)) {
        ids.add("mail-" + (i + 1));
      }
    }
    return ids;
  }

  private String last(EmailAddress address) {
    return to(address).getLast();
  }

  private JoinRequest request() {
    return scene.table.requests().find(reference).orElseThrow();
  }

  private SendMails.Ports ports(JoinRequest request) {
    return new SendMails.Ports(
        scene.table.ledger(),
        scene.table.blockages(),
        any -> Optional.of(request),
        scene.table.waitingRequests(),
        scene.table.suspects(),
        scene.table.registers(),
        scene.table.contacts(),
        scene.table.chronicle(),
        scene.table.proposals(),
        scene.table.morningNotes(),
        Scene::plain,
        scene.mailer,
        scene.table.quotas(),
        scene.table.unfinished());
  }

  private static MailLinks links() {
    return new MailLinks(() -> new Token("a".repeat(26)), () -> new Code("7KQ2MX"), Link.LIFE);
  }
}
