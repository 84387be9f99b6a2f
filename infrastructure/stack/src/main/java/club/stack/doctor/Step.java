package club.stack.doctor;

/// A thing that a person does.
sealed interface Step {
  /// Something done by hand.
  ///
  /// @param sentence what and where
  record Say(String sentence) implements Step {}

  /// A command for a shell.
  ///
  /// @param command in one line
  record Run(String command) implements Step {}

  /// A record to add to the DNS.
  ///
  /// @param type `CNAME`, `TXT` or `MX`
  record AddRecord(String type, String name, String value) implements Step {}
}
