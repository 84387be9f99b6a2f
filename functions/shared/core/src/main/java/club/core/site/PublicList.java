package club.core.site;

/// Tells which list readers see.
public interface PublicList {
  /// The version of the register that the front page shows; 0 where none is published. Strongly
  /// consistent.
  ///
  /// @throws club.core.DependencyFailure when it cannot be read
  long version();
}
