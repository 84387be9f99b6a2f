package club.core.verify;

import static java.util.stream.Collectors.toSet;

import club.core.Reference;
import club.core.request.ErasureLedger.Entry;
import club.core.request.ErasureLedger.Kind;
import club.core.request.HistoryEntry;
import club.core.request.JoinRequest;
import club.core.survey.Row;
import club.core.survey.Snapshot;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// Checks that the table holds nothing of what the ledger of erasures names, and that the ledger
/// names all that the table says was erased.
record ErasureCheck(List<Entry> ledger) implements Check {
  ErasureCheck {
    ledger = List.copyOf(ledger);
  }

  @Override
  public void look(Snapshot snapshot, Instant now, Breaches found) {
    Set<Reference> named = of(Kind.REQUEST);
    snapshot.requests().stream()
        .map(JoinRequest::reference)
        .filter(named::contains)
        .forEach(one -> found.add(Statement.ERASURE, one + " was erased and is there again"));
    Set<Reference> erased =
        snapshot.erased().stream().map(HistoryEntry::reference).collect(toSet());
    erased.stream()
        .filter(one -> !named.contains(one))
        .forEach(one -> found.add(Statement.ERASURE, one + " was erased and is not in the ledger"));
    snapshot.history().stream()
        .filter(entry -> erased.contains(entry.reference()))
        .filter(entry -> entry.by().isPresent() || entry.text().isPresent())
        .forEach(
            entry ->
                found.add(
                    Statement.ERASURE,
                    entry.reference() + " was erased and has a text in its history"));
    ledger.stream()
        .filter(entry -> entry.kind() == Kind.CONTACT)
        .filter(entry -> snapshot.rows().stream().anyMatch(row -> isErased(row, entry)))
        .forEach(
            entry ->
                found.add(
                    Statement.ERASURE,
                    "the contact of " + entry.reference() + " was erased and is there again"));
  }

  private Set<Reference> of(Kind kind) {
    return ledger.stream()
        .filter(entry -> entry.kind() == kind)
        .map(Entry::reference)
        .collect(toSet());
  }

  /// A contact that was confirmed after the erasure is another one.
  private static boolean isErased(Row row, Entry entry) {
    return row.partition().equals("CONTACT#" + entry.reference())
        && row.texts().stream()
            .filter(text -> text.path().equals("unfinishedSince"))
            .anyMatch(text -> text.value().compareTo(entry.at().toString()) < 0);
  }
}
