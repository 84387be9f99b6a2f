package club.local.command;

/// The option `--table`, which the commands have that only read.
final class RecoveredTable {
  static final String TEXT =
      "Reads this table in place of the club's own: one that was recovered beside it.";

  private RecoveredTable() {}
}
