package club.core.entry;

import club.core.EmailAddress;
import club.core.entry.EntryChanges.ContactChange;
import club.core.entry.EntryChanges.EntryChange;
import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import club.core.mail.Recipient;
import club.core.register.Contact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is written for a checked form: staff save the entry or answer a proposal, or the member
/// confirms that it is right.
///
/// @param reviewers the mailboxes that are told of changes
record FormChange(
    EntryDesk desk, EntryForm form, List<EmailAddress> reviewers, Instant now, LocalDate today) {

  EntryChange confirming() {
    EntryRevision revision = EntryRevision.confirmed(desk.member(), desk.who(form), now);
    return change(
        revision,
        desk.contact()
            .<ContactChange>map(ContactChange.Set::new)
            .orElseGet(ContactChange.Kept::new),
        Optional.empty(),
        List.of());
  }

  /// @param proposal the one that is answered
  EntryChange saving(List<EntryEdit> edits, Optional<Proposal> proposal) {
    Optional<Contact> contact = desk.contact();
    EntrySheet whole = EntrySheet.of(desk.member(), contact);
    EntryRevision revision =
        EntryRevision.of(desk.member(), whole, whole.with(edits), desk.who(form), now, today);
    Optional<Proposal> answered = proposal.map(one -> one.answered(answer()));
    List<LedgerEntry> mails = new ArrayList<>();
    if (!revision.history().isEmpty()) {
      mails.addAll(
          LedgerEntry.due(
              desk.member().reference(),
              revision.member().entries(),
              MailKind.CHANGED,
              reviewers,
              now));
    }
    answered.filter(_ -> contact.isPresent()).map(this::mail).ifPresent(mails::add);
    return change(revision, revision.contact(), answered, mails);
  }

  private Proposal.Answer answer() {
    return new Proposal.Answer(
        form.action().equals(EntryForm.AGREE), now, desk.who(form), form.words());
  }

  private LedgerEntry mail(Proposal answered) {
    return LedgerEntry.due(
        answered.member(), answered.number(), MailKind.ANSWER, new Recipient.Contact(), now);
  }

  private EntryChange change(
      EntryRevision revision,
      ContactChange contact,
      Optional<Proposal> answered,
      List<LedgerEntry> mails) {
    return new EntryChange(
        desk.member(),
        revision.member(),
        revision.history(),
        contact,
        answered,
        desk.used(now),
        mails,
        desk.visit().register().version());
  }
}
