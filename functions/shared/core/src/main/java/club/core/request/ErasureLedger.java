package club.core.request;

import club.core.Reference;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What was erased, kept apart from the table: a backup of the table knows nothing of later
/// erasures. It holds references and instants, nothing personal.
public interface ErasureLedger {
  /// Adds an entry; repeating it changes nothing.
  ///
  /// @throws club.core.DependencyFailure when it is not known to be stored
  void add(Entry entry);

  /// Every entry, in no particular order.
  ///
  /// @throws club.core.DependencyFailure when it cannot be read whole
  List<Entry> all();

  /// Identifies this ledger; empty where it was never begun. An export begins it and holds its
  /// name, so that a restore knows which ledger it needs.
  Optional<String> name();

  /// Begins the ledger under this name, unless it was begun before.
  ///
  /// @return its name
  String begin(String name);

  /// An erasure.
  ///
  /// @param reference of the request, or of the member whose contact was erased
  record Entry(Kind kind, Reference reference, Instant at) {}

  /// What was erased.
  enum Kind {
    /// A request, with everything of its applicant.
    REQUEST,
    /// A member's contact alone.
    CONTACT
  }
}
