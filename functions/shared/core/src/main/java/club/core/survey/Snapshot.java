package club.core.survey;

import club.core.Reference;
import club.core.entry.Proposal;
import club.core.link.Link;
import club.core.mail.LedgerEntry;
import club.core.register.Member;
import club.core.request.HistoryEntry;
import club.core.request.JoinRequest;
import club.core.request.Status;
import club.core.survey.Row.Content;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All rows of the table, as one survey read them.
public record Snapshot(List<Row> rows) {
  public Snapshot {
    rows = List.copyOf(rows);
  }

  /// Every request in its present state, also those that are kept aside.
  public List<JoinRequest> requests() {
    return Stream.concat(
            contents(Content.Asked.class).map(Content.Asked::request), suspects().stream())
        .toList();
  }

  /// The last history entry of every request that was erased.
  public List<HistoryEntry> erased() {
    return contents(Content.Erased.class).map(Content.Erased::last).toList();
  }

  /// The references of every request, erased or not.
  public Set<Reference> everAsked() {
    return Stream.concat(
            requests().stream().map(JoinRequest::reference),
            erased().stream().map(HistoryEntry::reference))
        .collect(Collectors.toSet());
  }

  /// The requests to which staff owe an answer.
  public List<JoinRequest> undecided() {
    return contents(Content.Asked.class)
        .map(Content.Asked::request)
        .filter(JoinRequest::isWaiting)
        .toList();
  }

  /// The requests whose convention is to be signed.
  public List<JoinRequest> accepted() {
    return requests().stream().filter(one -> one.status() == Status.ACCEPTED).toList();
  }

  /// The version of the register's list; 0 before the first listing.
  public long version() {
    return contents(Content.Version.class).mapToLong(Content.Version::number).sum();
  }

  /// The requests that are kept aside.
  public List<JoinRequest> suspects() {
    return contents(Content.Suspected.class).map(Content.Suspected::request).toList();
  }

  /// Every transition of every request.
  public List<HistoryEntry> history() {
    return contents(Content.Happened.class).map(Content.Happened::entry).toList();
  }

  /// Every mail of the ledger.
  public List<LedgerEntry> mails() {
    return contents(Content.Mailed.class).map(Content.Mailed::entry).toList();
  }

  /// Every link.
  public List<Link> links() {
    return contents(Content.Linked.class).map(Content.Linked::link).toList();
  }

  /// Every member.
  public List<Member> members() {
    return contents(Content.Listed.class).map(Content.Listed::member).toList();
  }

  /// The references of every member, also of those that were merged into another one since.
  public Set<Reference> everMembers() {
    return Stream.concat(
            members().stream().map(Member::reference),
            contents(Content.Registered.class).map(one -> one.entry().member()))
        .collect(Collectors.toSet());
  }

  /// Every proposal of a member that waits for an answer.
  public List<Proposal> openProposals() {
    return contents(Content.Proposed.class)
        .map(Content.Proposed::proposal)
        .filter(Proposal::isOpen)
        .toList();
  }

  /// The contents of the rows of one kind.
  public <C extends Content> Stream<C> contents(Class<C> kind) {
    return rows.stream().map(Row::content).filter(kind::isInstance).map(kind::cast);
  }

  /// Calls with each row of one kind and its content.
  public <C extends Content> void forEach(Class<C> kind, BiConsumer<Row, C> each) {
    for (Row row : rows) {
      if (kind.isInstance(row.content())) {
        each.accept(row, kind.cast(row.content()));
      }
    }
  }
}
