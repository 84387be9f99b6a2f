package club.core.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import club.core.EmailAddress;
import club.core.Language;
import club.core.Reference;
import club.core.contract.Examples;
import club.core.link.Link;
import club.core.link.Token;
import club.core.mail.Composer.Letter;
import club.core.mail.FreshLinks;
import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import club.core.mail.Recipient;
import club.core.memory.Scene;
import club.core.register.Contact;
import club.core.register.Member;
import club.core.register.MemberChange;
import club.core.register.Profile;
import club.core.register.RegisterEntry.What;
import club.core.request.Forms;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AskForFreshLinkTest {
  private static final EmailAddress A = Scene.REVIEWERS.getFirst();
  private static final EmailAddress CONTACT = new EmailAddress("camille@sainte-fictive.example");

  private final Scene scene = new Scene();
  private final Reference member = scene.becomesMember(Forms.least());

  @Nested
  class OfStaff {
    private final Token token = entryToken(MailKind.RECEIPT, A);

    @Test
    void goesToItsMailboxAloneAndOpensTheEntry() {
      scene.pass(Link.LIFE);

      assertThat(scene.askForFreshLink().ask(token)).isTrue();

      assertThat(due())
          .extracting(LedgerEntry::kind, LedgerEntry::recipient)
          .containsExactly(tuple(MailKind.ENTRY, new Recipient.Reviewer(A)));
      scene.mails(member);
      assertThat(scene.editEntry().show(entryToken(MailKind.ENTRY, A)))
          .isInstanceOf(EditEntry.Outcome.Open.class);
    }

    @Test
    void isMailedOnceAnHour() {
      scene.pass(Link.LIFE);
      scene.askForFreshLink().ask(token);
      scene.mails(member);

      scene.pass(FreshLinks.PAUSE);
      scene.askForFreshLink().ask(token);
      assertThat(due()).isEmpty();

      scene.pass(Duration.ofSeconds(1));
      scene.askForFreshLink().ask(token);
      assertThat(due()).hasSize(1);
    }

    @Test
    void isNotMailedInPlaceOfALiveOneOrToAFormerReviewer() {
      assertThat(scene.askForFreshLink().ask(token)).isTrue();
      scene.pass(Link.LIFE);
      scene.decideBy(List.of(Scene.REVIEWERS.getLast()));
      assertThat(scene.askForFreshLink().ask(token)).isTrue();

      assertThat(due()).isEmpty();
    }

    @Test
    void isNotMailedForATokenOfNothingOrOfARequest() {
      scene.pass(Link.LIFE);

      assertThat(scene.askForFreshLink().ask(Examples.token("none"))).isFalse();
      assertThat(scene.askForFreshLink().ask(scene.staffToken(member, A))).isFalse();

      assertThat(due()).isEmpty();
    }
  }

  @Nested
  class OfTheMember {
    private final Token welcome = entryToken(MailKind.DECISION, CONTACT);

    @Test
    void goesToTheContactWithItsCode() {
      scene.pass(Link.LIFE);

      scene.askForFreshLink().ask(welcome);
      scene.mails(member);

      Letter fresh = scene.letter(MailKind.DOOR, member, CONTACT);
      EntryForm form =
          new EntryForm(Map.of("town", "Troyes", "code", fresh.code().orElseThrow().value()));
      assertThat(scene.editEntry().submit(fresh.token().orElseThrow(), form))
          .isInstanceOf(EditEntry.Outcome.Done.class);
    }

    @Test
    void doesNotKeepTheMemberFromAskingByName() {
      scene.pass(Link.LIFE);
      scene.askForFreshLink().ask(welcome);

      scene.askForEntry().ask(scene.table.registers().read().members().getFirst().name());

      assertThat(due()).extracting(LedgerEntry::generation).containsExactlyInAnyOrder(0, 1);
    }

    @Nested
    class WithAnotherContactSince {
      @BeforeEach
      void later() {
        scene.pass(Duration.ofDays(3));
      }

      @Test
      void isNotMailedWhereTheFormNamedIt() {
        Letter receipt = scene.letter(MailKind.RECEIPT, member, A);
        EntryForm form =
            new EntryForm(
                Map.of(
                    "contact-address",
                    "nouveau@sainte-fictive.example",
                    "code",
                    receipt.code().orElseThrow().value()));
        assertThat(scene.editEntry().submit(receipt.entryToken().orElseThrow(), form))
            .isInstanceOf(EditEntry.Outcome.Done.class);

        asksForNothing();
      }

      @Test
      void isNotMailedWhereTheOperatorNamedItBesideAnotherChange() {
        Member known = scene.table.registers().read().member(member).orElseThrow();
        Member moved = known.with(withTown(known.profile()));
        MemberChange change =
            MemberChange.of(known, moved, What.PROFILE_CHANGED, scene.now(), Optional.empty())
                .with(
                    new Contact(
                        new EmailAddress("nouveau@sainte-fictive.example"),
                        Optional.empty(),
                        Language.FRENCH));
        assertThat(
                scene
                    .table
                    .registerChanges()
                    .write(List.of(change), scene.table.registers().read().version()))
            .isTrue();

        asksForNothing();
      }

      private void asksForNothing() {
        scene.mails(member);
        scene.pass(Link.LIFE);
        assertThat(scene.askForFreshLink().ask(welcome)).isTrue();
        assertThat(due()).isEmpty();
      }

      private Profile withTown(Profile before) {
        return new Profile(
            before.sortKey(),
            before.kind(),
            before.stage(),
            Optional.of("Troyes"),
            before.website(),
            before.project(),
            before.logo(),
            before.consent());
      }
    }

    @Test
    void isMailedWhereOnlyTheEntryHasChangedSince() {
      scene.pass(Duration.ofDays(3));
      Letter receipt = scene.letter(MailKind.RECEIPT, member, A);
      EntryForm form =
          new EntryForm(Map.of("town", "Troyes", "code", receipt.code().orElseThrow().value()));
      scene.editEntry().submit(receipt.entryToken().orElseThrow(), form);
      scene.mails(member);
      scene.pass(Link.LIFE);

      scene.askForFreshLink().ask(welcome);

      assertThat(due()).extracting(LedgerEntry::kind).containsExactly(MailKind.DOOR);
    }

    @Test
    void isNotMailedWhereThereIsNoContactAnyMore() {
      scene.pass(Link.LIFE);
      scene.erase().eraseContact(member);

      scene.askForFreshLink().ask(welcome);

      assertThat(due()).isEmpty();
    }
  }

  private Token entryToken(MailKind kind, EmailAddress to) {
    Letter letter = scene.letter(kind, member, to);
    return letter.entryToken().or(letter::token).orElseThrow();
  }

  private List<LedgerEntry> due() {
    return scene.table.ledger().due(member);
  }
}
