package club.core.request;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.EmailAddress;
import club.core.Language;
import club.core.Network;
import club.core.Reference;
import club.core.link.Link;
import club.core.link.Token;
import club.core.mail.Composer;
import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import club.core.memory.Scene;
import club.core.register.Contact;
import club.core.request.Amend.Outcome;
import club.core.request.ApplicationForm.Reading.Complete;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AmendTest {
  private static final EmailAddress REVIEWER = Scene.REVIEWERS.getFirst();

  private final Scene scene = new Scene();
  private final Complete form = Forms.complete(Forms.least());
  private final Join.Outcome.Received joined =
      (Join.Outcome.Received) scene.join().join(form, Language.FRENCH, Network.UNKNOWN);
  private final Reference reference = joined.reference();

  AmendTest() {
    scene.mails(reference);
  }

  @Test
  void confirmsTheAddressByTheMailedLinkAlone() {
    assertThat(scene.amend().confirm(token())).isEqualTo(new Outcome.Done());
    scene.pass(Duration.ofDays(1));
    assertThat(scene.amend().confirm(token())).isEqualTo(new Outcome.Done());

    assertThat(request().verifiedAt()).contains(request().receivedAt());
    assertThat(request().entries()).isEqualTo(1);
  }

  @Test
  void confirmsTheAddressByTheFirstLinkWithTheMailedCode() {
    assertThat(scene.amend().confirm(joined.follow(), code())).isEqualTo(new Outcome.Done());

    assertThat(request().verifiedAt()).isPresent();
  }

  @Test
  void countsTheCodesThatAreTriedOnTheFirstLink() {
    for (int left = 4; left > 0; left--) {
      assertThat(scene.amend().confirm(joined.follow(), "222222"))
          .isEqualTo(new Outcome.WrongCode(left));
    }
    assertThat(scene.amend().confirm(joined.follow(), "222222")).isInstanceOf(Outcome.Locked.class);
    assertThat(scene.amend().confirm(joined.follow(), code())).isInstanceOf(Outcome.Locked.class);

    scene.pass(Duration.ofMinutes(16));
    assertThat(scene.amend().confirm(joined.follow(), code())).isEqualTo(new Outcome.Done());
  }

  @Test
  void countsNoEmptyCode() {
    assertThat(scene.amend().confirm(joined.follow(), " "))
        .isEqualTo(new Outcome.Flawed(new Plea.Flaw.NoCode()));
    assertThat(scene.amend().confirm(joined.follow(), "222222"))
        .isEqualTo(new Outcome.WrongCode(4));
  }

  @Test
  void confirmsNoAddressByTheCodeOfAnotherRequest() {
    Reference other = scene.joins(Forms.with("organisation", "Une autre"));
    scene.mails(other);
    String foreign =
        letter(other, form.application().person().email()).code().orElseThrow().value();

    assertThat(scene.amend().confirm(joined.follow(), foreign)).isEqualTo(new Outcome.WrongCode(4));
    assertThat(request().verifiedAt()).isEmpty();
  }

  @Test
  void doesNothingMoreByTheFirstLink() {
    assertThat(scene.amend().confirm(joined.follow())).isEqualTo(new Outcome.Unknown());
    assertThat(scene.amend().act(joined.follow(), withdrawal())).isEqualTo(new Outcome.Unknown());
  }

  @Test
  void takesARequestBackAndTellsStaff() {
    assertThat(scene.amend().act(token(), withdrawal())).isEqualTo(new Outcome.Done());

    assertThat(request().status()).isEqualTo(Status.WITHDRAWN);
    assertThat(request().last().text()).contains("Nous avons changé d’avis.");
    assertThat(scene.table.ledger().due(reference))
        .extracting(LedgerEntry::kind)
        .containsExactly(MailKind.WITHDRAWAL, MailKind.WITHDRAWAL);
  }

  @Test
  void changesAStateOnceByOneLink() {
    scene.amend().act(token(), withdrawal());

    assertThat(scene.amend().act(token(), withdrawal())).isEqualTo(new Outcome.Ended());
    assertThat(scene.amend().act(token(), erasure())).isEqualTo(new Outcome.Ended());
    assertThat(scene.amend().confirm(token())).isEqualTo(new Outcome.Ended());
    assertThat(request().entries()).isEqualTo(2);
  }

  @Test
  void doesNothingWithoutTheCodeOfThatMail() {
    Plea wrong = new Plea(Plea.Wish.WITHDRAW, "222222", "", false);

    assertThat(scene.amend().act(token(), wrong)).isEqualTo(new Outcome.WrongCode(4));
    assertThat(request().status()).isEqualTo(Status.RECEIVED);
  }

  @Test
  void takesNoDecidedRequestBack() {
    Token token = token();
    String code = code();
    scene
        .decide()
        .decide(
            scene.staffToken(reference, REVIEWER),
            Scene.refuse(scene.code(reference, REVIEWER), "Hors sujet."));

    assertThat(scene.amend().act(token, new Plea(Plea.Wish.WITHDRAW, code, "", false)))
        .isEqualTo(new Outcome.Overtaken());
  }

  @Test
  void answersAQuestionAndAsksEveryReviewerAgain() {
    asks();
    Plea answer = new Plea(Plea.Wish.ANSWER, code(), "Deux fonds, en 2027.", false);

    assertThat(scene.amend().act(token(), answer)).isEqualTo(new Outcome.Done());

    assertThat(request().status()).isEqualTo(Status.RECEIVED);
    assertThat(request().generation()).isEqualTo(2);
    assertThat(request().exchanges().getFirst().answer()).isEqualTo("Deux fonds, en 2027.");
    assertThat(scene.table.ledger().due(reference))
        .filteredOn(mail -> mail.generation() == 2)
        .extracting(LedgerEntry::kind)
        .containsExactly(MailKind.REVIEW, MailKind.REVIEW);
    assertThat(scene.amend().act(token(), withdrawal())).isEqualTo(new Outcome.Ended());
    assertThat(shown().access()).isEqualTo(Follow.Access.REPLACED);
  }

  @Test
  void refusesAnEmptyAnswer() {
    asks();

    assertThat(scene.amend().act(token(), new Plea(Plea.Wish.ANSWER, code(), " ", false)))
        .isEqualTo(new Outcome.Flawed(new Plea.Flaw.NoText()));
  }

  @Test
  void mailsOneFreshLinkAnHourToTheApplicantAlone() {
    scene.pass(Link.LIFE);
    assertThat(shown().access()).isEqualTo(Follow.Access.EXPIRED);

    scene.amend().mailFreshLink(token());
    scene.amend().mailFreshLink(joined.follow());
    scene.mails(reference);
    scene.amend().mailFreshLink(token());

    assertThat(scene.table.ledger().due(reference)).isEmpty();
    Composer.Letter fresh =
        scene.letter(MailKind.FRESH, reference, form.application().person().email());
    Plea plea = new Plea(Plea.Wish.WITHDRAW, fresh.code().orElseThrow().value(), "", false);
    assertThat(scene.amend().act(fresh.token().orElseThrow(), plea)).isEqualTo(new Outcome.Done());
  }

  /// What was taken back can still be erased.
  @Test
  void mailsAFreshLinkToARequestThatWasTakenBack() {
    scene.amend().act(token(), withdrawal());
    assertThat(request().status()).isEqualTo(Status.WITHDRAWN);

    scene.amend().mailFreshLink(joined.follow());
    scene.mails(reference);

    Composer.Letter fresh =
        scene.letter(MailKind.FRESH, reference, form.application().person().email());
    Plea plea = new Plea(Plea.Wish.ERASE, fresh.code().orElseThrow().value(), "", true);
    assertThat(scene.amend().act(fresh.token().orElseThrow(), plea)).isEqualTo(new Outcome.Done());
  }

  @Test
  void erasesOnlyOnceItIsConfirmed() {
    Plea unsure = new Plea(Plea.Wish.ERASE, code(), "", false);

    assertThat(scene.amend().act(token(), unsure))
        .isEqualTo(new Outcome.Flawed(new Plea.Flaw.NotSure()));
    assertThat(scene.amend().act(token(), erasure())).isEqualTo(new Outcome.Done());

    assertThat(scene.table.requests().find(reference)).isEmpty();
    assertThat(scene.follow().show(joined.follow()))
        .isEqualTo(new Follow.Opened.Erased(reference, scene.now()));
    assertThat(scene.table.erasureLedger().all())
        .containsExactly(
            new ErasureLedger.Entry(ErasureLedger.Kind.REQUEST, reference, scene.now()));
  }

  @Test
  void erasesThePersonAndLeavesTheMember() {
    Token token = token();
    String code = code();
    accepts();
    scene.pass(Duration.ofDays(1));

    scene.amend().act(token, new Plea(Plea.Wish.ERASE, code, "", true));

    assertThat(scene.table.registers().read().member(reference)).isPresent();
    assertThat(scene.table.contacts().find(reference)).isEmpty();
  }

  @Test
  void leavesTheContactWhomTheMemberNamedSince() {
    Token token = token();
    String code = code();
    accepts();
    Contact successor =
        new Contact(
            new EmailAddress("successeur@sainte-fictive.example"),
            Optional.of("Andréa Successeur"),
            Language.FRENCH);
    scene.table.put(reference, successor);

    scene.amend().act(token, new Plea(Plea.Wish.ERASE, code, "", true));

    assertThat(scene.table.contacts().find(reference)).contains(successor);
  }

  @Test
  void takesTheSameFormAgainAfterAnErasure() {
    scene.amend().act(token(), erasure());

    Join.Outcome again = scene.join().join(form, Language.FRENCH, Network.UNKNOWN);

    assertThat(((Join.Outcome.Received) again).reference()).isNotEqualTo(reference);
  }

  @Test
  void erasesTwiceWithoutHarm() {
    assertThat(scene.erase().erase(reference)).isEqualTo(Erase.Outcome.DONE);
    assertThat(scene.erase().erase(reference)).isEqualTo(Erase.Outcome.BEFORE);
    assertThat(scene.erase().erase(new Reference("WXZ9-7643"))).isEqualTo(Erase.Outcome.UNKNOWN);
  }

  private void asks() {
    Ballot ask =
        Ballot.of(
            Map.of(
                "decision", "ask",
                "code", scene.code(reference, REVIEWER),
                "question", "Combien de fonds ?",
                "decidedBy", "Dominique"));
    assertThat(scene.decide().decide(scene.staffToken(reference, REVIEWER), ask))
        .isInstanceOf(Decide.Outcome.Decided.class);
  }

  private void accepts() {
    scene
        .decide()
        .decide(
            scene.staffToken(reference, REVIEWER), Scene.accept(scene.code(reference, REVIEWER)));
  }

  private Plea withdrawal() {
    return new Plea(Plea.Wish.WITHDRAW, code(), "Nous avons changé d’avis.", false);
  }

  private Plea erasure() {
    return new Plea(Plea.Wish.ERASE, code(), "", true);
  }

  private Token token() {
    return letter(reference, form.application().person().email()).token().orElseThrow();
  }

  private String code() {
    return letter(reference, form.application().person().email()).code().orElseThrow().value();
  }

  private Composer.Letter letter(Reference one, EmailAddress to) {
    return scene.letter(MailKind.ACKNOWLEDGEMENT, one, to);
  }

  private JoinRequest request() {
    return scene.table.requests().find(reference).orElseThrow();
  }

  private Follow.Progress shown() {
    return scene.follow().show(token()).progress().orElseThrow();
  }
}
