package club.core;

/// What is kept of calls that crashed each time. A report says that there was a crash, and when:
/// what was to be done stands in the table.
public interface CrashReports {
  /// How many there are, about.
  long count();

  /// Throws away those that are there, and says how many they were. One that arrives meanwhile may
  /// stay.
  long discard();
}
