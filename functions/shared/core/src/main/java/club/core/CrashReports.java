package club.core;

/// Reports of calls that crashed on every try. A report says that there was a crash, and when; the
/// work that is left to do is in the table.
public interface CrashReports {
  /// The approximate number of reports.
  long count();

  /// Deletes the reports that are there; one that arrives meanwhile may stay.
  ///
  /// @return how many were deleted
  long discard();
}
