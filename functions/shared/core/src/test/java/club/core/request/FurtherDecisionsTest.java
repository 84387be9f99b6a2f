package club.core.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import club.core.EmailAddress;
import club.core.Reference;
import club.core.link.Token;
import club.core.mail.Composer.Letter;
import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import club.core.mail.Recipient;
import club.core.memory.Scene;
import club.core.register.Member;
import club.core.register.Register;
import club.core.register.RegisterEntry;
import club.core.request.Decide.Outcome;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// What reviewers decide beyond yes and no, and what they do by the link of a receipt.
class FurtherDecisionsTest {
  private static final EmailAddress A = Scene.REVIEWERS.get(0);
  private static final EmailAddress B = Scene.REVIEWERS.get(1);

  private final Scene scene = new Scene();
  private Reference reference = new Reference("CDFG-2346");

  @BeforeEach
  void aRequestWasMailed() {
    reference = scene.joins(Forms.with("acronym", "ASF"));
    scene.mails(reference);
  }

  @Test
  void askKeepsTheQuestionAndIsObsoleteOnceRefused() {
    decides(review(A), "ask", "question", "Depuis quand ?");

    assertThat(request().question()).contains("Depuis quand ?");
    assertThat(request().status()).isEqualTo(Status.QUESTIONED);
    scene.mails(reference);

    decides(receipt(B), "refuse", "reason", "Sans réponse.");

    assertThat(request().status()).isEqualTo(Status.REFUSED);
    assertThat(request().generation()).isEqualTo(2);
    assertThat(decides(receipt(A), "close")).isInstanceOf(Outcome.Replaced.class);
    assertThat(request().status()).isEqualTo(Status.REFUSED);
  }

  @Test
  void askNeedsAQuestion() {
    assertThat(decides(review(A), "ask"))
        .isEqualTo(
            new Outcome.Incomplete(
                request(), List.of(new BallotProblem.Missing(BallotText.QUESTION))));
  }

  @Test
  void aConventionIsOfferedOnlyWhereThereIsOneToSign() {
    assertThat(decides(review(A), "convention"))
        .isEqualTo(new Outcome.Incomplete(request(), List.of(new BallotProblem.NoDecision())));
  }

  @Test
  void aSignedConventionListsTheMember() {
    scene.offersAConvention();
    decides(review(A), "convention");
    scene.mails(reference);
    assertThat(request().status()).isEqualTo(Status.ACCEPTED);
    assertThat(register().present()).isEmpty();

    Outcome outcome = decides(receipt(B), "signed", "publishedName", "Archives", "acronym", "ASF");

    assertThat(outcome).isInstanceOf(Outcome.Decided.class);
    assertThat(register().present()).extracting(Member::name).containsExactly("Archives (ASF)");
    assertThat(scene.table.history(reference))
        .extracting(HistoryEntry::generation, HistoryEntry::status)
        .containsExactly(
            tuple(1, Status.RECEIVED), tuple(1, Status.ACCEPTED), tuple(2, Status.LISTED));
    assertThat(decides(receipt(B), "signed"))
        .as("pressed twice")
        .isInstanceOfSatisfying(
            Outcome.Standing.class, standing -> assertThat(standing.same()).isTrue());
  }

  @Test
  void theSortKeyGoesToTheMember() {
    decides(review(A), "accept", "sortKey", "Sainte-Fictive");

    assertThat(register().present().getFirst().profile().sortKey()).contains("Sainte-Fictive");
  }

  @Test
  void theSameMemberOrRequestMustBeKnown() {
    Reference other = scene.joins(Forms.with("acronym", "A.S.F."));
    scene.mails(other);

    assertThat(decides(review(A), "same", "same", "K7M2-QX4C"))
        .isEqualTo(new Outcome.Incomplete(request(), List.of(new BallotProblem.NoTwin())));
    assertThat(decides(review(A), "same", "same", other.value()))
        .isInstanceOf(Outcome.Decided.class);
    assertThat(request().status()).isEqualTo(Status.CLOSED);
    assertThat(request().decision().flatMap(Decision::same)).contains(other);
  }

  @Test
  void theFileNeedsTheCodeAndDecidesNothing() {
    Letter letter = review(A);

    assertThat(scene.decide().open(token(letter), "222222")).isInstanceOf(Outcome.WrongCode.class);
    assertThat(scene.decide().open(token(letter), code(letter)))
        .isEqualTo(new Outcome.Shown(request(), scene.table.history(reference)));
    assertThat(request().status()).isEqualTo(Status.RECEIVED);
  }

  @Nested
  class ARequestThatIsTakenUpAgain {
    @Test
    void waitsAndIsMailedToEachReviewer() {
      decides(review(A), "refuse", "reason", "Non.");
      scene.mails(reference);
      Letter receipt = receipt(B);

      Outcome outcome = decides(receipt, "reconsider", "note", "Erreur.", "decidedBy", "Dominique");

      assertThat(outcome).isEqualTo(new Outcome.Reopened(request()));
      assertThat(decides(receipt, "reconsider")).isEqualTo(new Outcome.Reopened(request()));
      assertThat(request().isWaiting()).isTrue();
      assertThat(request().last())
          .extracting(HistoryEntry::by, HistoryEntry::text)
          .containsExactly(Optional.of("Dominique"), Optional.of("Erreur."));
      assertThat(scene.table.ledger().due(reference))
          .extracting(LedgerEntry::kind, LedgerEntry::generation, LedgerEntry::recipient)
          .containsExactlyInAnyOrder(
              tuple(MailKind.REVIEW, 2, new Recipient.Reviewer(A)),
              tuple(MailKind.REVIEW, 2, new Recipient.Reviewer(B)));
      scene.mails(reference);
      decides(review(A), "accept");
      assertThat(request().status()).isEqualTo(Status.LISTED);
    }

    @Test
    void leavesTheListWhichKeepsWhatItShowed() {
      decides(review(A), "accept");
      scene.mails(reference);
      scene.pass(Duration.ofDays(10));

      decides(receipt(A), "reconsider");

      Register register = register();
      assertThat(register.present()).isEmpty();
      assertThat(register.version()).isEqualTo(2);
      assertThat(register.on(LocalDate.of(2026, 3, 5)).names()).hasSize(1);
      assertThat(scene.table.chronicle().of(reference))
          .extracting(RegisterEntry::what)
          .containsExactly(RegisterEntry.What.LISTED, RegisterEntry.What.UNDONE);

      scene.mails(reference);
      decides(review(B), "accept", "publishedName", "Archives municipales");
      assertThat(register().present())
          .extracting(Member::name)
          .containsExactly("Archives municipales");
      assertThat(scene.table.chronicle().of(reference))
          .extracting(RegisterEntry::number)
          .containsExactly(1, 2, 3);
    }

    @Test
    void isInNoListWhereItWasListedAndUndoneOnOneDay() {
      decides(review(A), "accept");
      scene.mails(reference);

      decides(receipt(A), "reconsider");

      assertThat(register().days()).isEmpty();
    }

    @Test
    void isTakenUpWithinThirtyDaysAlone() {
      decides(review(A), "close");
      scene.mails(reference);
      scene.pass(Offer.WINDOW.minusDays(1));
      scene
          .table
          .resending()
          .again(
              LedgerEntry.due(
                  reference, 1, MailKind.RECEIPT, new Recipient.Reviewer(A), scene.now()),
              scene.now(),
              scene.now());
      scene.mails(reference);
      scene.pass(Duration.ofDays(1));

      assertThat(decides(receipt(A), "reconsider")).isInstanceOf(Outcome.Standing.class);
      assertThat(request().status()).isEqualTo(Status.CLOSED);
    }
  }

  @Nested
  class AFreshLink {
    @Test
    void isMailedOnceAnHourToTheMailboxOfTheExpiredOne() {
      Letter first = review(A);
      scene.pass(Duration.ofDays(31));

      scene.resend().ask(token(first));
      scene.resend().ask(token(first));
      assertThat(scene.table.ledger().due(reference))
          .extracting(LedgerEntry::kind, LedgerEntry::recipient)
          .containsExactly(tuple(MailKind.REVIEW, new Recipient.Reviewer(A)));
      scene.mails(reference);
      scene.resend().ask(token(first));
      assertThat(scene.table.ledger().due(reference)).isEmpty();

      assertThat(decides(review(A), "accept")).isInstanceOf(Outcome.Decided.class);
    }

    @Test
    void isNotMailedWhereTheLinkLivesOrTheMailboxDecidesNoMore() {
      Letter first = review(A);

      scene.resend().ask(token(first));
      scene.pass(Duration.ofDays(31));
      scene.decideBy(List.of(B));
      scene.resend().ask(token(first));
      scene.resend().ask(new Token("b".repeat(26)));

      assertThat(scene.table.ledger().due(reference)).isEmpty();
    }

    @Test
    void isNotMailedOnceTheRequestWasDecided() {
      Letter first = review(A);
      decides(review(B), "close");
      scene.mails(reference);
      scene.pass(Duration.ofDays(31));

      scene.resend().ask(token(first));
      scene.resend().ask(token(receipt(A)));

      assertThat(scene.table.ledger().due(reference)).isEmpty();
    }
  }

  private Outcome decides(Letter letter, String decision, String... fields) {
    Map<String, String> ballot = new HashMap<>(Map.of("decision", decision, "code", code(letter)));
    for (int i = 0; i < fields.length; i += 2) {
      ballot.put(fields[i], fields[i + 1]);
    }
    return scene.decide().decide(token(letter), Ballot.of(ballot));
  }

  private Letter review(EmailAddress to) {
    return scene.letter(MailKind.REVIEW, reference, to);
  }

  private Letter receipt(EmailAddress to) {
    return scene.letter(MailKind.RECEIPT, reference, to);
  }

  private static Token token(Letter letter) {
    return letter.token().orElseThrow();
  }

  private static String code(Letter letter) {
    return letter.code().orElseThrow().value();
  }

  private Register register() {
    return scene.table.registers().read();
  }

  private JoinRequest request() {
    return scene.table.requests().find(reference).orElseThrow();
  }
}
