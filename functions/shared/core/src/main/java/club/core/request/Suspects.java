package club.core.request;

import java.util.List;

/// Reads the requests that are kept aside, since a program seems to have sent them.
public interface Suspects {
  /// All of them, in the order in which they were received. Eventually consistent.
  List<JoinRequest> all();
}
