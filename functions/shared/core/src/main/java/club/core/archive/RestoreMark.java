package club.core.archive;

import java.util.Optional;

/// Marks the store while it is being filled from an archive. The archive is identified by its
/// digest.
public interface RestoreMark {
  /// The archive from which the store is being filled; empty where it is not. Strongly consistent.
  Optional<String> read();

  /// Marks the store.
  ///
  /// @return false where it is marked already
  boolean set(String archive);

  /// Removes the mark of this archive; does nothing where there is none.
  void clear(String archive);
}
