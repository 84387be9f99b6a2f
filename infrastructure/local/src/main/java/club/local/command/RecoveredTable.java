package club.local.command;

/// The option `--table`, of commands that only read.
final class RecoveredTable {
  static final String TEXT = "Reads this recovered table instead of the club's own.";

  private RecoveredTable() {}
}
