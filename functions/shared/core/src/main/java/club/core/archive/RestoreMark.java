package club.core.archive;

import java.util.Optional;

/// Says in the store that it is being filled from an archive, until that is done. The archive is
/// named by its digest.
public interface RestoreMark {
  /// The archive from which the store is being filled, if it is. Strongly consistent.
  Optional<String> read();

  /// Marks the store. False where it is marked already.
  boolean set(String archive);

  /// Removes the mark of this archive; does nothing where there is none.
  void clear(String archive);
}
