package club.local.command;

/// The option `--dry-run`, which several commands have.
final class DryRun {
  static final String TEXT = "Prints what would change, and changes nothing.";

  private DryRun() {}

  /// What a result begins with.
  static String before(boolean isDry) {
    return isDry ? "Dry run, nothing changed: " : "";
  }
}
