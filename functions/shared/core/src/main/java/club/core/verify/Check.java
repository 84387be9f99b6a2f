package club.core.verify;

import club.core.survey.Row;
import club.core.survey.Snapshot;
import java.time.Instant;

/// Looks for breaches of some statements.
interface Check {
  /// Reports every breach in these rows at this instant.
  void look(Snapshot snapshot, Instant now, Breaches found);

  /// Takes breaches.
  interface Breaches {
    /// Takes a place where a statement does not hold.
    ///
    /// @param where a reference or the name of a row, and a few words; never personal data
    void add(Statement statement, String where);

    /// Takes a row in which a statement does not hold.
    default void add(Statement statement, Row row, String what) {
      add(statement, row.name() + " " + what);
    }
  }
}
