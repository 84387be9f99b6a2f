package club.core.request;

import club.core.Reference;
import java.util.Optional;

/// Reads requests, strongly consistent.
public interface Requests {
  /// The request of this reference; empty where there is none.
  Optional<JoinRequest> find(Reference reference);
}
