package club.core;

/// Something that the club stands on did not do its work: the table, the mail service, the bucket.
/// Whether it did some of it is unknown. The edge answers 503; nothing is told as done.
public final class DependencyFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param operation what was asked, e.g. `store the request`
  /// @param object of what, e.g. `table`; never personal data
  public DependencyFailure(String operation, String object, Throwable reason) {
    super(operation + " (" + object + "): " + reason.getClass().getSimpleName(), reason);
  }
}
