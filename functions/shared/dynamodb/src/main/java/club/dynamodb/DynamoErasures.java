package club.dynamodb;

import club.core.Reference;
import club.core.entry.Proposal;
import club.core.link.Link;
import club.core.mail.LedgerEntry;
import club.core.request.Erasures;
import club.core.request.JoinRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// [Erasures]: the texts of the history and the personal part of proposals first, one by one, then
/// the rest in one transaction. An erasure that was cut off is whole once it is repeated.
public record DynamoErasures(DynamoTable table) implements Erasures {
  private static final String ERASE = "erase a request";

  /// What a person wrote or is, of all that a request holds.
  private static final List<String> PERSONAL =
      List.of(
          "application",
          "language",
          "notice",
          "by",
          "text",
          "decision",
          "exchanges",
          "verifiedAt",
          "unfinished",
          "unfinishedSince");

  @Override
  public Optional<Instant> at(Reference reference) {
    return new Reads(table)
        .get("read an erasure", Key.request(reference))
        .filter(RequestItem::isErased)
        .map(item -> item.read("since", Instant::parse));
  }

  @Override
  public boolean erase(Erasure erasure) {
    Reference reference = erasure.before().reference();
    bare(reference);
    erasure.contact().ifPresent(this::bareProposals);
    List<Write> writes = new ArrayList<>();
    writes.add(erased(erasure));
    writes.add(NewItem.of(HistoryItem.of(erasure.after())));
    unsent(reference).forEach(mail -> writes.add(Removal.of(mail)));
    writes.add(Removal.ofAny(Key.address(erasure.before().application().person().email())));
    writes.add(Removal.ofAny(Key.idempotency(erasure.formKey())));
    erasure.contact().ifPresent(member -> writes.add(Removal.ofAny(Key.contact(member))));
    erasure.link().ifPresent(link -> writes.add(ended(link, erasure.after().at())));
    return new Transactions(table).write(ERASE, writes).isEmpty();
  }

  @Override
  public void eraseContact(Reference member) {
    bareProposals(member);
    new Removals(table).remove("erase a contact", Key.contact(member));
  }

  private static Write erased(Erasure erasure) {
    JoinRequest before = erasure.before();
    Change change =
        Change.of(Key.request(before.reference()))
            .whereEqual("status", Values.of(before.status().name()))
            .whereEqual("generation", Values.of(before.generation()))
            .whereEqual("entries", Values.of(before.entries()))
            .set("status", Values.of(erasure.after().status().name()))
            .set("entries", Values.of(erasure.after().number()))
            .set("since", Values.of(erasure.after().at()));
    PERSONAL.forEach(change::remove);
    return change;
  }

  private static Write ended(Link link, Instant now) {
    return TriesChange.forgotten(link.purpose(), link.hash())
        .whereGreater("expiresAt", Values.of(now))
        .set("expiresAt", Values.of(now))
        .set("ttl", LinkItem.forgottenAt(now));
  }

  /// Removes names and texts from the history.
  private void bare(Reference reference) {
    new Queries(table)
        .beginning(ERASE, Key.histories(reference)).stream()
            .filter(item -> item.has("by") || item.has("text"))
            .forEach(
                item ->
                    new Updates(table)
                        .make(
                            ERASE,
                            Change.of(item.key()).wherePresent("pk").remove("by").remove("text")));
  }

  private List<Key> unsent(Reference reference) {
    return new Queries(table)
        .beginning(ERASE, Key.mails(reference)).stream()
            .filter(item -> LedgerItem.read(item).state() != LedgerEntry.State.SENT)
            .filter(item -> !LedgerItem.read(item).kind().isAboutMember())
            .map(Item::key)
            .toList();
  }

  /// Removes what proposals say of a contact; they stay, since their numbers name mails.
  private void bareProposals(Reference member) {
    for (Item item : new Queries(table).beginning(ERASE, Key.proposals(member))) {
      Proposal proposal = ProposalItem.read(item);
      if (proposal.edits().stream().anyMatch(edit -> edit.field().isPersonal())) {
        new Updates(table)
            .make(
                ERASE,
                Change.of(item.key())
                    .wherePresent("pk")
                    .set("edits", ProposalItem.impersonal(proposal)));
      }
    }
  }
}
