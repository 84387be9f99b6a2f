package club.core.request;

import java.util.List;

/// Reads the requests that time moves on, by their status.
public interface WaitingRequests {
  /// Those to which staff owe an answer.
  default List<JoinRequest> all() {
    return in(Status.RECEIVED);
  }

  /// All requests in this state, in the order in which they entered it. Eventually consistent: what
  /// changed in the last seconds may be missing, or still be among them.
  ///
  /// @param status one of which [Status#isTimed] is true
  List<JoinRequest> in(Status status);
}
