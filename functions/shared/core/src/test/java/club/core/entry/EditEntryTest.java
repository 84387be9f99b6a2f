package club.core.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import club.core.EmailAddress;
import club.core.Reference;
import club.core.contract.Examples;
import club.core.entry.EditEntry.Outcome;
import club.core.link.Token;
import club.core.mail.Composer.Letter;
import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import club.core.memory.Scene;
import club.core.register.FormerName;
import club.core.register.Member;
import club.core.register.RegisterEntry;
import club.core.register.RegisterEntry.FieldChange;
import club.core.register.RegisterEntry.FieldChange.Values;
import club.core.register.RegisterEntry.What;
import club.core.register.Since;
import club.core.request.Forms;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EditEntryTest {
  private static final EmailAddress A = Scene.REVIEWERS.getFirst();
  private static final EmailAddress CONTACT = new EmailAddress("camille@sainte-fictive.example");

  private final Scene scene = new Scene();
  private Reference member = Examples.REFERENCE;
  private Letter letter = letterOfNobody();

  private static Letter letterOfNobody() {
    Scene other = new Scene();
    return other.letter(MailKind.RECEIPT, other.becomesMember(Forms.least()), A);
  }

  @BeforeEach
  void anOrganisationJoined() {
    member = scene.becomesMember(Forms.least());
    letter = scene.letter(MailKind.RECEIPT, member, A);
    scene.pass(Duration.ofDays(20));
  }

  @Nested
  class Staff {
    @Test
    void seeWhatIsPublicAloneBeforeTheCode() {
      Outcome outcome = scene.editEntry().show(token());

      assertThat(outcome).isInstanceOf(Outcome.Open.class);
      EntryView view = ((Outcome.Open) outcome).view();
      assertThat(view.contact()).isEmpty();
      assertThat(view.history()).isEmpty();
      assertThat(view.sheet().value(EntryField.STAGE)).isEmpty();
    }

    @Test
    void seeContactAndHistoryWithTheCode() {
      Outcome outcome = submit("action", "show");

      EntryView view = ((Outcome.Open) outcome).view();
      assertThat(view.contact().orElseThrow().address()).isEqualTo(CONTACT);
      assertThat(view.history()).extracting(RegisterEntry::what).containsExactly(What.LISTED);
    }

    @Test
    void renameAMemberAndKeepItsFormerNameFromToday() {
      String before = read().name();
      long version = scene.table.registers().read().version();

      assertThat(submit("name", "Métropole", "name-change", "renamed", "by", "Dominique"))
          .isInstanceOf(Outcome.Done.class);

      assertThat(read().name()).isEqualTo("Métropole");
      assertThat(read().formerNames())
          .containsExactly(new FormerName(before, LocalDate.of(2026, 3, 22)));
      assertThat(scene.table.registers().read().version()).isEqualTo(version + 1);
      assertThat(scene.table.entries(member).getLast())
          .satisfies(
              entry -> {
                assertThat(entry.what()).isEqualTo(What.RENAMED);
                assertThat(entry.by()).contains("Dominique");
              });
    }

    @Test
    void correctASpellingWithoutAFormerName() {
      submit("name", "Métropole", "name-change", "spelling");

      assertThat(read().name()).isEqualTo("Métropole");
      assertThat(read().formerNames()).isEmpty();
    }

    @Test
    void changeWhatNobodyReadsWithoutANewVersion() {
      long version = scene.table.registers().read().version();

      submit("town", "Troyes", "contact-address", "nouveau@sainte-fictive.example");

      assertThat(read().profile().town()).contains("Troyes");
      assertThat(scene.table.contacts().find(member).orElseThrow().address().value())
          .isEqualTo("nouveau@sainte-fictive.example");
      assertThat(scene.table.registers().read().version()).isEqualTo(version);
      assertThat(scene.table.entries(member))
          .extracting(RegisterEntry::what)
          .containsExactly(What.LISTED, What.PROFILE_CHANGED, What.CONTACT_CHANGED);
    }

    @Test
    void leaveInTheHistoryWhatTheyTypedButNothingOfTheContact() {
      submit("town", "Troyes", "contact-address", "nouveau@sainte-fictive.example");

      assertThat(scene.table.entries(member).getLast().fields())
          .extracting(FieldChange::field, change -> change.values().map(Values::after))
          .containsExactly(
              tuple("town", Optional.of("Troyes")), tuple("contact-address", Optional.empty()));
    }

    @Test
    void letAMemberLeaveAndUndoIt() {
      submit("left-on", "2026-03-20");
      assertThat(read().isPresent()).isFalse();

      submit("left-on", "");

      assertThat(read().isPresent()).isTrue();
      assertThat(scene.table.entries(member))
          .extracting(RegisterEntry::what)
          .endsWith(What.LEFT, What.LEFT_UNDONE);
    }

    @Test
    void areToldOfAChangeInEachMailbox() {
      submit("town", "Troyes");

      assertThat(mails(MailKind.CHANGED)).hasSize(Scene.REVIEWERS.size());
    }

    @Test
    void changeNothingWithAWrongCode() {
      Member before = read();

      assertThat(scene.editEntry().submit(token(), form("town", "Troyes", "code", other(code()))))
          .isInstanceOf(Outcome.WrongCode.class);

      assertThat(read()).isEqualTo(before);
    }

    @Test
    void doNotTakeTheNameOfAnotherMember() {
      scene
          .table
          .registerChanges()
          .write(
              Examples.added(
                  Examples.member("Ville de Caen", new Since.On(LocalDate.of(2020, 1, 1)))),
              scene.table.registers().read().version());

      Outcome outcome = submit("name", "VILLE DE CAEN", "name-change", "renamed");

      assertThat(((Outcome.Incomplete) outcome).problems())
          .containsExactly(new EntryProblem.Taken("name", "Ville de Caen"));
    }

    @Test
    void areShownTheEntryThatSomebodyElseChangedMeanwhile() {
      int entries = read().entries();
      submit("town", "Troyes");

      Outcome outcome = submit("town", "Lyon", "entries", Integer.toString(entries));

      assertThat(outcome).isInstanceOf(Outcome.Overtaken.class);
      assertThat(read().profile().town()).contains("Troyes");
    }

    @Test
    void areToldOfThatAlsoWhereWhatTheyTypedIsWrongByNow() {
      String entries = Integer.toString(read().entries());
      String before = read().name();
      submit("name", "Métropole", "name-change", "renamed");

      Outcome outcome = submit("name", before, "town", "Lyon", "entries", entries);

      assertThat(outcome).isInstanceOf(Outcome.Overtaken.class);
      assertThat(read().name()).isEqualTo("Métropole");
    }

    @Test
    void doNothingByAnExpiredLink() {
      scene.pass(Duration.ofDays(30));

      assertThat(submit("town", "Troyes")).isInstanceOf(Outcome.Expired.class);
    }
  }

  @Nested
  class TheMember {
    @BeforeEach
    void asksForTheLink() {
      scene.askForEntry().ask(read().name().toUpperCase(java.util.Locale.ROOT));
      scene.mails(member);
      letter = scene.letter(MailKind.DOOR, member, CONTACT);
    }

    @Test
    void proposesAndStaffAgree() {
      String before = read().name();
      assertThat(submit("name", "Métropole", "name-change", "renamed"))
          .isInstanceOf(Outcome.Done.class);
      assertThat(read().name()).isEqualTo(before);
      scene.mails(member);
      letter = scene.letter(MailKind.PROPOSAL, member, A);

      assertThat(submit("action", "agree", "proposal", "1")).isInstanceOf(Outcome.Done.class);

      assertThat(read().name()).isEqualTo("Métropole");
      assertThat(scene.table.proposals().of(member)).noneMatch(Proposal::isOpen);
      assertThat(mails(MailKind.ANSWER)).hasSize(1);
    }

    @Test
    void proposesSoManyTimesADayAlone() {
      for (String town : List.of("Nice", "Cannes", "Menton")) {
        assertThat(submit("town", town)).isInstanceOf(Outcome.Done.class);
      }

      assertThat(((Outcome.Incomplete) submit("town", "Grasse")).problems())
          .containsExactly(new EntryProblem.OftenToday("name", 3));
      assertThat(scene.table.proposals().of(member)).hasSize(3);

      scene.pass(Duration.ofDays(1));
      assertThat(submit("town", "Grasse")).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void isToldWhyStaffDecline() {
      submit("left-on", "2026-03-22");
      scene.mails(member);
      letter = scene.letter(MailKind.PROPOSAL, member, A);

      assertThat(((Outcome.Incomplete) submit("action", "decline", "proposal", "1")).problems())
          .containsExactly(new EntryProblem.Missing("words"));
      submit("action", "decline", "proposal", "1", "words", "Pas encore.");

      assertThat(read().isPresent()).isTrue();
      scene.mails(member);
      assertThat(
              scene
                  .letter(MailKind.ANSWER, member, CONTACT)
                  .member()
                  .proposal()
                  .flatMap(Proposal::answer)
                  .flatMap(Proposal.Answer::words))
          .contains("Pas encore.");
    }

    @Test
    void isAnsweredOnceAndTheOtherReviewerIsToldWhatStands() {
      submit("town", "Troyes");
      scene.mails(member);
      letter = scene.letter(MailKind.PROPOSAL, member, Scene.REVIEWERS.getLast());
      submit("action", "agree", "proposal", "1", "by", "Dominique");
      letter = scene.letter(MailKind.PROPOSAL, member, A);

      for (String action : List.of("agree", "decline", "")) {
        assertThat(submit("action", action, "proposal", "1"))
            .isInstanceOfSatisfying(
                Outcome.Overtaken.class,
                overtaken ->
                    assertThat(overtaken.answer().map(Proposal.Answer::by)).contains("Dominique"));
      }
    }

    @Test
    void cannotAnswerItsOwnProposal() {
      submit("town", "Troyes");

      submit("action", "agree", "proposal", "1");

      assertThat(scene.table.proposals().of(member)).allMatch(Proposal::isOpen);
      assertThat(read().profile().town()).isEmpty();
    }

    @Test
    void confirmsThatItsEntryIsRight() {
      assertThat(submit("action", "confirm")).isInstanceOf(Outcome.Done.class);

      assertThat(scene.table.entries(member).getLast().what()).isEqualTo(What.CONFIRMED);
    }
  }

  @Nested
  class Asking {
    @Test
    void mailsTheContactThreeTimesADay() {
      for (int i = 0; i < 5; i++) {
        scene.askForEntry().ask(read().name());
      }
      assertThat(mails(MailKind.DOOR)).hasSize(3);

      scene.pass(Duration.ofDays(1));
      scene.askForEntry().ask(read().name());
      assertThat(mails(MailKind.DOOR)).hasSize(4);
    }

    @Test
    void mailsStaffWhereThereIsNoContact() {
      submit("contact-gone", "yes");

      scene.askForEntry().ask(read().name());

      assertThat(mails(MailKind.ENTRY)).hasSize(Scene.REVIEWERS.size());
      assertThat(mails(MailKind.DOOR)).isEmpty();
    }

    @Test
    void mailsNobodyAboutAnUnknownName() {
      assertThat(scene.askForEntry().ask("Ville de Nulle Part"))
          .isEqualTo(AskForEntry.Outcome.TAKEN);

      assertThat(scene.table.ledger().due(member)).isEmpty();
    }
  }

  @Nested
  class OnceAYear {
    @Test
    void theContactIsAskedAndNotTwice() {
      scene.pass(Duration.ofDays(364));

      assertThat(yearly().ask()).isEqualTo(1);
      assertThat(yearly().ask()).isZero();
      scene.pass(Duration.ofDays(366));
      assertThat(yearly().ask()).isEqualTo(1);

      assertThat(mails(MailKind.STILL_RIGHT)).hasSize(2);
    }

    @Test
    void aFormerMemberIsNotAsked() {
      submit("left-on", "2026-03-20");
      scene.pass(Duration.ofDays(364));

      assertThat(yearly().ask()).isZero();
    }

    private AskYearly yearly() {
      return new AskYearly(
          scene.table.confirmations(),
          scene.table.registers(),
          Duration.ofDays(365),
          scene.clock());
    }
  }

  private Member read() {
    return scene.table.registers().read().member(member).orElseThrow();
  }

  private List<LedgerEntry> mails(MailKind kind) {
    return scene.table.mails(member).stream().filter(mail -> mail.kind() == kind).toList();
  }

  private Token token() {
    return letter.entryToken().or(letter::token).orElseThrow();
  }

  private String code() {
    return letter.code().orElseThrow().value();
  }

  private Outcome submit(String... fields) {
    return scene.editEntry().submit(token(), form(fields));
  }

  private EntryForm form(String... fields) {
    Map<String, String> values = new HashMap<>();
    values.put("code", code());
    for (int i = 0; i < fields.length; i += 2) {
      values.put(fields[i], fields[i + 1]);
    }
    return new EntryForm(values);
  }

  private static String other(String code) {
    return code.equals("222222") ? "333333" : "222222";
  }
}
