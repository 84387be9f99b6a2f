package club.core.site;

import club.core.Bytes;
import java.util.Optional;

/// Where the public files lie. Reads and conditional writes are strongly consistent.
public interface Shelf {
  /// The file at this path, with the tag that a conditional write names; empty where there is none.
  Optional<Shelved> read(String path);

  /// Puts the file if the one that lies there is still `expected` (or if none lies there, when it
  /// is empty). False where it is not: nothing was written.
  ///
  /// @throws club.core.DependencyFailure when it is not known to be written
  boolean put(PublicFile file, Optional<String> expected);

  /// A file as it lies there.
  record Shelved(Bytes bytes, String tag) {}
}
