package club.dynamodb;

import club.core.entry.EntryChanges;
import club.core.entry.Proposal;
import club.core.mail.LedgerEntry;
import club.core.register.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// [EntryChanges], each in one transaction.
public record DynamoEntryChanges(DynamoTable table) implements EntryChanges {
  @Override
  public boolean write(EntryChange change) {
    List<Write> writes = new ArrayList<>();
    writes.add(used(change.link()));
    if (change.isPublic()) {
      writes.add(ListWrites.nextVersion(change.version()));
    }
    if (!change.history().isEmpty()) {
      Member before = change.before();
      writes.add(
          NewItem.instead(MemberItem.of(change.after()), "entries", Values.of(before.entries())));
      change.history().forEach(entry -> writes.add(NewItem.of(RegisterEntryItem.of(entry))));
    }
    contact(change).ifPresent(writes::add);
    change.answered().ifPresent(proposal -> writes.add(answered(proposal)));
    change.mails().forEach(mail -> writes.add(NewItem.of(LedgerItem.of(mail))));
    return new Transactions(table).write("change an entry", writes).isEmpty();
  }

  @Override
  public boolean propose(Proposal proposal, UsedLink used, List<LedgerEntry> mails) {
    List<Write> writes = new ArrayList<>();
    writes.add(used(used));
    writes.add(NewItem.of(ProposalItem.of(proposal)));
    mails.forEach(mail -> writes.add(NewItem.of(LedgerItem.of(mail))));
    return new Transactions(table).write("store a proposal", writes).isEmpty();
  }

  private static Write used(UsedLink used) {
    return TriesChange.forgotten(used.link().purpose(), used.link().hash())
        .whereGreater("expiresAt", Values.of(used.now()));
  }

  private static Optional<Write> contact(EntryChange change) {
    return switch (change.contact()) {
      case ContactChange.Kept() -> Optional.empty();
      case ContactChange.Set(var contact) ->
          Optional.of(
              ContactItem.change(
                  change.after().reference(), contact, change.history().getLast().at()));
      case ContactChange.Removed() ->
          Optional.of(Removal.of(Key.contact(change.after().reference())));
    };
  }

  private static Write answered(Proposal proposal) {
    return Change.of(Key.proposal(proposal.member(), proposal.number()))
        .whereEqual("number", Values.of(proposal.number()))
        .whereAsRead("answer", null)
        .set("answer", Values.of(ProposalItem.of(proposal.answer().orElseThrow())));
  }
}
