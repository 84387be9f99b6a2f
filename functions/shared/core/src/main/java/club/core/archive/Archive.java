package club.core.archive;

import java.util.List;
import java.util.Optional;

/// All that the store holds, whatever it means.
public interface Archive {
  /// A part of it. Each piece is as it stood at some instant of the call; two pieces may be of two
  /// instants, so that only who reads everything twice and finds the same knows that it was so at
  /// once.
  ///
  /// @param after the `next` of the page before; empty for the first page
  Page page(Optional<String> after);

  /// Puts a piece back where none of its name lies; what lies there is never changed. Repeating it
  /// does no harm.
  ///
  /// @throws club.core.DependencyFailure when it is not known to be there
  Putting put(String text);

  /// Some pieces in any order, and where to go on; empty at the end. A page without pieces need not
  /// be the last.
  record Page(List<ArchivedItem> items, Optional<String> next) {
    public Page {
      items = List.copyOf(items);
    }
  }

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
