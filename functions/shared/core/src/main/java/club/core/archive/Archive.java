package club.core.archive;

import java.util.List;

/// All that the store holds, whatever it means.
public interface Archive {
  /// Every piece, in any order. Each is as it stood at some instant of the call; two pieces may be
  /// of two instants, so that only who reads everything twice and finds the same knows that it was
  /// so at once.
  ///
  /// @throws club.core.DependencyFailure when the store does not answer
  List<ArchivedItem> all();

  /// Puts a piece back where none of its name lies; what lies there is never changed. Repeating it
  /// does no harm.
  ///
  /// @throws club.core.DependencyFailure when it is not known to be there
  Putting put(String text);

  /// What came of putting a piece back.
  enum Putting {
    /// It lies there now.
    WRITTEN,
    /// One of its name lay there already, the same or another.
    THERE,
    /// The text is no piece of this store.
    UNREADABLE
  }
}
