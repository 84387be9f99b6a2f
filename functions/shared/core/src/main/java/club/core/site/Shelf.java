package club.core.site;

import club.core.Bytes;
import java.util.Map;
import java.util.Optional;

/// The store of the public files. Reads, listings and conditional writes are strongly consistent.
///
/// The tag of a file depends on its bytes alone: it is [PublicFile#tag].
public interface Shelf {
  /// The tag of each stored file, by path.
  Map<String, String> tags();

  /// The file at this path, with the tag for a conditional write; empty where there is none.
  Optional<Shelved> read(String path);

  /// Writes the file if the stored one still has the tag `expected`, or if there is none where
  /// `expected` is empty.
  ///
  /// @return false where the condition did not hold, and nothing was written
  /// @throws club.core.DependencyFailure when it is not known to be written
  boolean put(PublicFile file, Optional<String> expected);

  /// A stored file with its tag.
  record Shelved(Bytes bytes, String tag) {}
}
