package club.core.contract;

import static club.core.contract.Examples.ALICE;
import static club.core.contract.Examples.CODE;
import static club.core.contract.Examples.NOW;
import static club.core.contract.Examples.REFERENCE;
import static club.core.contract.Examples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import club.core.EmailAddress;
import club.core.Language;
import club.core.entry.Confirmation;
import club.core.entry.Doors;
import club.core.entry.EntryChanges.ContactChange;
import club.core.entry.EntryChanges.EntryChange;
import club.core.entry.EntryChanges.UsedLink;
import club.core.entry.EntryEdit;
import club.core.entry.EntryField;
import club.core.entry.Proposal;
import club.core.link.Link;
import club.core.link.Tries;
import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import club.core.mail.Recipient;
import club.core.memory.Storage;
import club.core.register.Contact;
import club.core.register.Member;
import club.core.register.RegisterEntry;
import club.core.register.RegisterEntry.FieldChange;
import club.core.register.Since;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The contract of what writes entries: [club.core.entry.EntryChanges], [Doors] and
/// [club.core.entry.Confirmations].
public interface EntryContract {
  Contact CONTACT =
      new Contact(new EmailAddress("zoe@aube.example"), Optional.of("Zoé L’Hôte"), Language.FRENCH);

  /// An empty one.
  Storage storage();

  @Test
  default void changesAnEntryWithItsHistoryContactAndMails() {
    Member before = listed();
    storage().attempts().count(link(), Tries.NONE, NOW);
    EntryChange change = renamed(before, 1);

    assertThat(storage().entryChanges().write(change)).isTrue();

    assertThat(storage().registers().read().member(REFERENCE)).contains(change.after());
    assertThat(storage().registers().read().version()).isEqualTo(2);
    assertThat(storage().chronicle().of(REFERENCE)).endsWith(change.history().getFirst());
    assertThat(storage().contacts().find(REFERENCE)).contains(CONTACT);
    assertThat(storage().ledger().due(REFERENCE)).containsAll(change.mails());
    assertThat(storage().links().find(Link.Purpose.STEWARD, link().hash()).orElseThrow().tries())
        .isEqualTo(Tries.NONE);
  }

  @Test
  default void writesNothingOverAChangeThatItHasNotRead() {
    Member before = listed();
    storage().entryChanges().write(renamed(before, 1));
    Member since = storage().registers().read().member(REFERENCE).orElseThrow();

    assertThat(storage().entryChanges().write(renamed(before, 2))).isFalse();

    assertThat(storage().registers().read().member(REFERENCE)).contains(since);
    assertThat(storage().registers().read().version()).isEqualTo(2);
  }

  @Test
  default void writesNothingByALinkThatHasEnded() {
    Member before = listed();
    storage().mending().end(link(), NOW);

    assertThat(storage().entryChanges().write(renamed(before, 1))).isFalse();

    assertThat(storage().registers().read().member(REFERENCE)).contains(before);
  }

  @Test
  default void removesAContact() {
    Member before = listed();
    storage().entryChanges().write(renamed(before, 1));
    Member now = storage().registers().read().member(REFERENCE).orElseThrow();

    assertThat(
            storage()
                .entryChanges()
                .write(
                    change(
                        now,
                        now.with(now.profile()),
                        new ContactChange.Removed(),
                        Optional.empty(),
                        2)))
        .isTrue();

    assertThat(storage().contacts().find(REFERENCE)).isEmpty();
    assertThat(storage().confirmations().before(NOW.plus(Duration.ofDays(999)))).isEmpty();
  }

  @Test
  default void storesAProposalOnceAndItsAnswerOnce() {
    Member member = listed();
    Proposal proposal =
        new Proposal(
            REFERENCE,
            1,
            NOW,
            List.of(new EntryEdit(EntryField.TOWN, "", "Troyes")),
            Optional.empty());
    UsedLink used = new UsedLink(link(), NOW);

    assertThat(storage().entryChanges().propose(proposal, used, List.of())).isTrue();
    assertThat(storage().entryChanges().propose(proposal, used, List.of())).isFalse();
    assertThat(storage().proposals().of(REFERENCE)).containsExactly(proposal);

    Proposal answered =
        proposal.answered(new Proposal.Answer(false, NOW, "Alice M.", Optional.of("Non.")));
    EntryChange answer =
        new EntryChange(
            member,
            member,
            List.of(),
            new ContactChange.Kept(),
            Optional.of(answered),
            used,
            List.of(),
            1);
    assertThat(storage().entryChanges().write(answer)).isTrue();
    assertThat(storage().entryChanges().write(answer)).isFalse();
    assertThat(storage().proposals().of(REFERENCE)).containsExactly(answered);
  }

  @Test
  default void countsWhoAsksForAnEntryByMemberAndInAll() {
    Doors.Limits limits = new Doors.Limits(2, 3);
    assertThat(asks(REFERENCE, limits)).isTrue();
    assertThat(asks(REFERENCE, limits)).isTrue();
    assertThat(asks(REFERENCE, limits)).isFalse();
    assertThat(asks(Examples.OTHER_REFERENCE, limits)).isTrue();
    assertThat(asks(Examples.OTHER_REFERENCE, limits)).isFalse();

    assertThat(storage().ledger().due(REFERENCE))
        .extracting(LedgerEntry::generation)
        .containsExactly(1, 2);
  }

  @Test
  default void asksAContactOnceForEachConfirmation() {
    storage().entryChanges().write(renamed(listed(), 1));
    assertThat(storage().confirmations().before(NOW)).isEmpty();
    Confirmation last = storage().confirmations().before(NOW.plusSeconds(1)).getFirst();
    LedgerEntry mail =
        LedgerEntry.due(REFERENCE, 1, MailKind.STILL_RIGHT, new Recipient.Contact(), NOW);

    assertThat(storage().confirmations().ask(last, Optional.of(mail), NOW.plusSeconds(9))).isTrue();
    assertThat(storage().confirmations().ask(last, Optional.of(mail), NOW.plusSeconds(9)))
        .isFalse();

    assertThat(storage().confirmations().before(NOW.plusSeconds(9))).isEmpty();
    assertThat(storage().ledger().due(REFERENCE)).contains(mail);
  }

  private boolean asks(club.core.Reference member, Doors.Limits limits) {
    return storage()
        .doors()
        .ask(
            member,
            TODAY,
            limits,
            NOW,
            number ->
                List.of(
                    LedgerEntry.due(member, number, MailKind.DOOR, new Recipient.Contact(), NOW)));
  }

  private static Link link() {
    return Link.steward(Examples.token("steward"), CODE, REFERENCE, ALICE, NOW.plus(Link.LIFE));
  }

  /// A member, with a link that a mail carried.
  private Member listed() {
    Member member = Examples.member(REFERENCE, "Archives de l’Aube", new Since.On(TODAY));
    storage().registerChanges().write(Examples.added(member), 0);
    LedgerEntry mail =
        LedgerEntry.due(REFERENCE, 1, MailKind.ENTRY, new Recipient.Reviewer(ALICE), NOW);
    storage().mending().add(mail);
    storage().ledger().claim(mail, List.of(link()), NOW);
    return member;
  }

  private static EntryChange renamed(Member before, long version) {
    return change(
        before,
        before.renamed("Archives et patrimoine de l’Aube", TODAY.plusDays(1)),
        new ContactChange.Set(CONTACT),
        Optional.empty(),
        version);
  }

  private static EntryChange change(
      Member before,
      Member after,
      ContactChange contact,
      Optional<Proposal> answered,
      long version) {
    return new EntryChange(
        before,
        after,
        List.of(
            new RegisterEntry(
                REFERENCE,
                after.entries(),
                NOW,
                RegisterEntry.What.RENAMED,
                Optional.of("Alice M."),
                List.of(
                    new FieldChange("town", Optional.of(new FieldChange.Values("", "Troyes"))),
                    new FieldChange("contact-name", Optional.empty())))),
        contact,
        answered,
        new UsedLink(link(), NOW),
        LedgerEntry.due(REFERENCE, after.entries(), MailKind.CHANGED, List.of(ALICE), NOW),
        version);
  }
}
