package club.core;

/// A service that the club depends on failed: the table, the mail service, the bucket. Whether it
/// did part of the work is unknown. The edge answers 503 and reports nothing as done.
public final class DependencyFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// Wraps what the service threw.
  ///
  /// @param operation what was attempted, e.g. `store the request`
  /// @param object the service, e.g. `table`; never personal data
  /// @param reason the cause; only its class name enters the message
  public DependencyFailure(String operation, String object, Throwable reason) {
    super(operation + " (" + object + "): " + reason.getClass().getSimpleName(), reason);
  }
}
