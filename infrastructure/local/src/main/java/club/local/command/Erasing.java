package club.local.command;

import club.core.request.Erase;
import club.core.request.ErasureLedger.Entry;
import club.core.request.ErasureLedger.Kind;
import java.util.List;

/// Erases again what the ledger of erasures holds, and a table that comes from a backup does not
/// know.
record Erasing(OpenClub club) {
  /// How much was erased.
  record Report(long requests, long contacts) {}

  /// Erases it; in a dry run, counts it.
  ///
  /// @throws club.core.DependencyFailure when it is not known to be complete; run it again
  Report again(boolean dryRun) {
    List<Entry> missed = club.erasures().all().stream().filter(this::isMissed).toList();
    if (!dryRun) {
      Erase erase = club.erase();
      missed.forEach(
          entry -> {
            switch (entry.kind()) {
              case REQUEST -> erase.erase(entry.reference());
              case CONTACT -> club.store().erasures().eraseContact(entry.reference());
            }
          });
    }
    return new Report(count(missed, Kind.REQUEST), count(missed, Kind.CONTACT));
  }

  /// Whether the table holds what was erased. A contact that was confirmed after the erasure is
  /// another one.
  private boolean isMissed(Entry entry) {
    return switch (entry.kind()) {
      case REQUEST -> club.store().requests().find(entry.reference()).isPresent();
      case CONTACT ->
          club.store().confirmations().before(entry.at()).stream()
              .anyMatch(one -> one.member().equals(entry.reference()));
    };
  }

  private static long count(List<Entry> entries, Kind kind) {
    return entries.stream().filter(entry -> entry.kind() == kind).count();
  }
}
