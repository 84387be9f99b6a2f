package club.core.archive;

import java.util.List;

/// Everything the store holds, whatever it means.
public interface Archive {
  /// Every piece, in any order. Each is as it stood at some instant during the call, but two pieces
  /// may be of different instants. Only a caller that reads everything twice and finds no
  /// difference knows that all of it stood like this at one instant.
  ///
  /// @throws club.core.DependencyFailure when the store does not answer
  List<ArchivedItem> all();

  /// Puts a piece back unless one of its name exists; an existing piece is never changed. Repeating
  /// it does no harm.
  ///
  /// @throws club.core.DependencyFailure when it is not known to be stored
  Putting put(String text);

  /// Whether a piece wakes a function when it is put back.
  boolean wakes(String text);

  /// What came of putting a piece back.
  enum Putting {
    /// It was stored.
    WRITTEN,
    /// A piece of its name existed already, the same or another.
    THERE,
    /// The text is not a piece of this store.
    UNREADABLE
  }
}
