package club.local.command;

/// The option `--dry-run`, which several commands have.
final class DryRun {
  static final String TEXT = "Says what would be done, and changes nothing.";

  private DryRun() {}
}
