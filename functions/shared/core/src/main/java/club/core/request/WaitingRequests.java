package club.core.request;

import java.util.List;

/// Reads the requests that await a decision.
public interface WaitingRequests {
  /// All of them, in the order in which they were received. Eventually consistent: what was
  /// received or decided in the last seconds may be missing, or still be among them.
  List<JoinRequest> all();
}
