package club.core;

/// A service that the club depends on failed: the table, the mail service, the bucket. Whether it
/// did part of the work is unknown. The edge answers 503 and reports nothing as done.
public final class DependencyFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// Wraps what was thrown.
  ///
  /// @param operation what was attempted, e.g. `store the request`
  /// @param object the service, e.g. `table`; never personal data
  /// @param reason the cause; only its class name enters the message
  public DependencyFailure(String operation, String object, Throwable reason) {
    this(operation, object, "", reason);
  }

  /// Wraps what the service threw.
  ///
  /// @param code the service's own name for the error, e.g. `AccessDenied`; empty where it gave
  ///   none
  public DependencyFailure(String operation, String object, String code, Throwable reason) {
    super(operation + " (" + object + "): " + name(reason, code), reason);
  }

  private static String name(Throwable reason, String code) {
    String type = reason.getClass().getSimpleName();
    return code.isEmpty() || code.equals(type) ? type : type + " " + code;
  }
}
