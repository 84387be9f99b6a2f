package club.core.request;

import club.core.Reference;
import club.core.link.Link;
import java.util.List;

/// What is left of an erased request: its state, its history without texts, its mails without
/// addresses, its links as hashes.
public interface Traces {
  /// Removes all of it, the state last: a removal that was cut off is whole once it is repeated.
  /// Does nothing where there is none.
  ///
  /// @param links those of this request
  /// @throws club.core.DependencyFailure when it is not known to be complete
  void remove(Reference reference, List<Link> links);
}
