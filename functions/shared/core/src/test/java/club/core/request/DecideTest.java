package club.core.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import club.core.DependencyFailure;
import club.core.EmailAddress;
import club.core.Reference;
import club.core.contract.Examples;
import club.core.link.Link;
import club.core.link.Token;
import club.core.link.Tries;
import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import club.core.mail.Recipient;
import club.core.memory.Scene;
import club.core.register.Member;
import club.core.register.Since;
import club.core.request.Decide.Outcome;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DecideTest {
  private static final EmailAddress A = Scene.REVIEWERS.get(0);
  private static final EmailAddress B = Scene.REVIEWERS.get(1);

  private final Scene scene = new Scene();
  private Reference reference = new Reference("CDFG-2346");
  private Token token = new Token("a".repeat(26));
  private String code = "";

  @BeforeEach
  void aRequestWasMailed() {
    reference = scene.joins(Forms.with("acronym", "ASF"));
    scene.mails(reference);
    token = scene.staffToken(reference, A);
    code = scene.code(reference, A);
  }

  @Test
  void listsAMemberWhenAccepted() {
    Outcome outcome = scene.decide().decide(token, Scene.accept(code));

    assertThat(outcome).isInstanceOf(Outcome.Decided.class);
    assertThat(request().status()).isEqualTo(Status.LISTED);
    assertThat(scene.table.registers().read().members())
        .extracting(Member::name)
        .containsExactly("Archives de Sainte-Fictive (ASF)");
    assertThat(scene.table.history(reference))
        .extracting(HistoryEntry::number)
        .containsExactly(1, 2);
  }

  @Test
  void treatsTheLinkOfAFormerReviewerAsExpired() {
    scene.decideBy(List.of(B));

    assertThat(scene.decide().decide(token, Scene.accept(code)))
        .isInstanceOf(Outcome.Expired.class);
    assertThat(request().status()).isEqualTo(Status.RECEIVED);

    scene.decideBy(List.of(new EmailAddress("A@club.example")));
    assertThat(scene.decide().decide(token, Scene.accept(code)))
        .isInstanceOf(Outcome.Decided.class);
  }

  @Test
  void listsTheNameAsStaffCorrectedIt() {
    scene
        .decide()
        .decide(
            token,
            Ballot.of(
                Map.of(
                    "decision", "accept",
                    "code", code,
                    "publishedName", " Archives de Sainte-Fictive ")));

    assertThat(scene.table.registers().read().members())
        .extracting(Member::name)
        .containsExactly("Archives de Sainte-Fictive");
  }

  @Test
  void countsTheMembersWithTheOneThatItLists() {
    Member imported =
        Examples.member(
            "Une autre", new Since.OnOrBefore(LocalDate.of(2021, 12, 20), Optional.empty()));
    scene.table.registerChanges().write(Examples.added(imported), 0);

    scene.decide().decide(token, Scene.accept(code));

    assertThat(request().decision().flatMap(Decision::members)).contains(2);
  }

  @Test
  void dropsTheTextOfTheOtherVerdictWhateverItHolds() {
    Ballot ballot =
        Ballot.of(Map.of("decision", "accept", "code", code, "reason", "x".repeat(2001)));

    assertThat(scene.decide().decide(token, ballot)).isInstanceOf(Outcome.Decided.class);
    assertThat(request().decision().flatMap(Decision::reason)).isEmpty();
  }

  @Test
  void keepsTheLaterOfTwoDaysOfChange() {
    LocalDate later = LocalDate.of(2026, 5, 1);
    Member imported = Examples.member("Une autre", new Since.OnOrBefore(later, Optional.empty()));
    scene.table.registerChanges().write(Examples.added(imported), 0);

    scene.decide().decide(token, Scene.accept(code));

    assertThat(scene.table.registers().read().changedOn()).contains(later);
    assertThat(scene.table.registers().read().members()).hasSize(2);
  }

  @Test
  void keepsTheReasonOfARefusalWordForWord() {
    scene.decide().decide(token, Scene.refuse(code, "Hors du champ.\r\nRevenez en 2027 !"));

    assertThat(request().decision().flatMap(Decision::reason))
        .contains("Hors du champ.\nRevenez en 2027 !");
    assertThat(scene.table.registers().read().version()).isZero();
  }

  @Test
  void makesAMailToTheApplicantAndAReceiptToEachMailboxDue() {
    scene.decide().decide(token, Scene.accept(code));

    assertThat(scene.table.ledger().due(reference))
        .extracting(LedgerEntry::kind, LedgerEntry::recipient)
        .containsExactlyInAnyOrder(
            tuple(MailKind.DECISION, new Recipient.Applicant()),
            tuple(MailKind.RECEIPT, new Recipient.Reviewer(A)),
            tuple(MailKind.RECEIPT, new Recipient.Reviewer(B)));
  }

  @Test
  void ignoresSpacesAndCaseInTheCode() {
    String typed =
        " " + code.substring(0, 3) + " " + code.substring(3).toLowerCase(java.util.Locale.ROOT);

    assertThat(scene.decide().decide(token, Scene.accept(typed)))
        .isInstanceOf(Outcome.Decided.class);
  }

  /// Only wrong codes lock a link, not a table that does not answer.
  @Test
  void countsNoRightCodeWhoseDecisionFailed() {
    Decide failing =
        new Decide(
            new Decide.Ports(
                scene.table.links(),
                scene.table.attempts(),
                scene.table.requests(),
                scene.table.histories(),
                scene.table.registers(),
                transition -> {
                  throw new DependencyFailure("write", "table", new IllegalStateException("down"));
                }),
            Scene.REVIEWERS,
            Scene.CLUB,
            scene.clock());

    for (int i = 0; i < Tries.LIMIT + 1; i++) {
      assertThatThrownBy(() -> failing.decide(token, Scene.accept(code)))
          .isInstanceOf(DependencyFailure.class);
    }

    assertThat(scene.decide().decide(token, Scene.accept(code)))
        .isInstanceOf(Outcome.Decided.class);
  }

  @Nested
  class DoesNotDecide {
    @Test
    void whenItOnlyShows() {
      assertThat(scene.decide().show(token)).isInstanceOf(Outcome.Open.class);
      assertThat(request().status()).isEqualTo(Status.RECEIVED);
    }

    @Test
    void withoutAChoiceAReasonOrACode() {
      Outcome outcome = scene.decide().decide(token, Ballot.of(Map.of()));
      Outcome refusal = scene.decide().decide(token, Scene.refuse(code, " "));

      assertThat(((Outcome.Incomplete) outcome).problems())
          .containsExactly(new BallotProblem.NoDecision(), new BallotProblem.NoCode());
      assertThat(((Outcome.Incomplete) refusal).problems())
          .containsExactly(new BallotProblem.Missing(BallotText.REASON));
    }

    @Test
    void withTheCodeOfAnotherMailbox() {
      Outcome outcome = scene.decide().decide(token, Scene.accept(scene.code(reference, B)));

      assertThat(outcome).isEqualTo(new Outcome.WrongCode(request(), Tries.LIMIT - 1));
      assertThat(request().status()).isEqualTo(Status.RECEIVED);
    }

    @Test
    void afterFiveWrongCodesThoughTheSixthIsRight() {
      Outcome locked = new Outcome.Locked(request(), scene.now().plus(Tries.LOCK));

      assertThat(
              IntStream.range(0, Tries.LIMIT)
                  .mapToObj(i -> scene.decide().decide(token, Scene.accept("222222"))))
          .endsWith(new Outcome.WrongCode(request(), 1), locked);
      assertThat(scene.decide().decide(token, Scene.accept(code))).isEqualTo(locked);
      assertThat(scene.decide().show(token)).isEqualTo(locked);
    }

    @Test
    void withARightCodeAndAnotherFaultHoweverOften() {
      for (int i = 0; i < Tries.LIMIT + 1; i++) {
        assertThat(scene.decide().decide(token, Scene.refuse(code, "")))
            .isInstanceOf(Outcome.Incomplete.class);
      }

      assertThat(scene.decide().decide(token, Scene.accept(code)))
          .isInstanceOf(Outcome.Decided.class);
    }

    @Test
    void withWhatCannotBeACodeAndCountsNoTry() {
      assertThat(scene.decide().decide(token, Scene.accept("0")))
          .isEqualTo(new Outcome.Incomplete(request(), List.of(new BallotProblem.NotACode())));
      assertThat(scene.decide().decide(token, Scene.accept("222222")))
          .isEqualTo(new Outcome.WrongCode(request(), Tries.LIMIT - 1));
    }

    @Test
    void onceTheLinkWasEndedWhileTheCodeWasCompared() {
      Decide.Ports ports =
          new Decide.Ports(
              scene.table.links(),
              scene.table.attempts(),
              scene.table.requests(),
              scene.table.histories(),
              () -> {
                endsTheLink();
                return scene.table.registers().read();
              },
              scene.table.decisions());
      Decide decide = new Decide(ports, Scene.REVIEWERS, Scene.CLUB, scene.clock());

      assertThat(decide.decide(token, Scene.accept(code))).isInstanceOf(Outcome.Expired.class);
      assertThat(request().status()).isEqualTo(Status.RECEIVED);
    }

    private void endsTheLink() {
      Link link = scene.table.links().find(Link.Purpose.STAFF, token.hash()).orElseThrow().link();
      scene.table.mending().end(link, scene.now());
    }

    @Test
    void onceTheLinkHasExpired() {
      scene.pass(Link.LIFE);

      assertThat(scene.decide().decide(token, Scene.accept(code)))
          .isInstanceOf(Outcome.Expired.class);
      assertThat(request().status()).isEqualTo(Status.RECEIVED);
    }

    @Test
    void onceTheLinkHasExpiredByAClockFiveMinutesAhead() {
      scene.pass(Link.LIFE.minus(Link.SKEW));

      assertThat(scene.decide().decide(token, Scene.accept(code)))
          .isInstanceOf(Outcome.Expired.class);
    }

    @Test
    void withATokenThatWasNeverSent() {
      assertThat(scene.decide().decide(new Token("b".repeat(26)), Scene.accept(code)))
          .isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void whenTheListHasAMemberOfThatName() {
      Reference other = scene.joins(Forms.with("acronym", "A.S.F."));
      scene.mails(other);
      scene.decide().decide(token, Scene.accept(code));

      Outcome outcome =
          scene.decide().decide(scene.staffToken(other, A), Scene.accept(scene.code(other, A)));

      assertThat(outcome).isInstanceOf(Outcome.AlreadyListed.class);
      assertThat(scene.table.registers().read().members()).hasSize(1);
    }
  }

  @Nested
  class OnceDecided {
    @BeforeEach
    void accepted() {
      scene.decide().decide(token, Scene.accept(code));
    }

    @Test
    void theSameDecisionByTheSameLinkIsReportedAsDone() {
      assertThat(scene.decide().decide(token, Scene.accept("")))
          .isInstanceOfSatisfying(
              Outcome.Standing.class, standing -> assertThat(standing.same()).isTrue());
    }

    @Test
    void anOppositeDecisionAndAnotherReviewerGetTheOneThatStands() {
      Token other = scene.staffToken(reference, B);

      assertThat(
              List.of(
                  scene.decide().decide(token, Scene.refuse(code, "Non.")),
                  scene.decide().decide(other, Scene.accept(scene.code(reference, B)))))
          .allSatisfy(
              outcome ->
                  assertThat(outcome)
                      .isInstanceOfSatisfying(
                          Outcome.Standing.class,
                          standing -> {
                            assertThat(standing.same()).isFalse();
                            assertThat(standing.request().decision().orElseThrow().who())
                                .isEqualTo("Dominique");
                          }));
    }
  }

  @Test
  void standsOnceWhenBothMailboxesDecideAtTheSameTime() throws Exception {
    Callable<Outcome> accept = () -> scene.decide().decide(token, Scene.accept(code));
    Callable<Outcome> refuse =
        () ->
            scene
                .decide()
                .decide(
                    scene.staffToken(reference, B), Scene.refuse(scene.code(reference, B), "Non."));

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Outcome> outcomes =
          threads.invokeAll(List.of(accept, refuse)).stream()
              .map(java.util.concurrent.Future::resultNow)
              .toList();

      assertThat(outcomes).hasAtLeastOneElementOfType(Outcome.Decided.class);
      assertThat(outcomes).hasAtLeastOneElementOfType(Outcome.Standing.class);
    }
    assertThat(scene.table.history(reference)).hasSize(2);
  }

  @Test
  void countsOnlyWrongCodes() {
    Reference other = scene.joins(Forms.with("acronym", "A.S.F."));
    scene.mails(other);
    scene.decide().decide(token, Scene.accept(code));
    Token second = scene.staffToken(other, A);

    assertThat(
            IntStream.range(0, Tries.LIMIT + 1)
                .mapToObj(i -> scene.decide().decide(second, Scene.accept(scene.code(other, A)))))
        .allMatch(Outcome.AlreadyListed.class::isInstance);
  }

  @Test
  void worksAgainOnceTheLockHasPassed() {
    IntStream.range(0, Tries.LIMIT)
        .forEach(i -> scene.decide().decide(token, Scene.accept("222222")));
    scene.pass(Tries.LOCK.plus(Duration.ofSeconds(1)));

    assertThat(scene.decide().decide(token, Scene.accept(code)))
        .isInstanceOf(Outcome.Decided.class);
  }

  private JoinRequest request() {
    return scene.table.requests().find(reference).orElseThrow();
  }
}
