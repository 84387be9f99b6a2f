package club.stack.doctor;

/// The result of a check. A text is a sentence or two on its first line, then remedies, one a line:
///
/// - `> ` begins a step by hand;
/// - `$ ` begins a command for a shell;
/// - `= ` begins a record to add to the DNS: type, name, value.
///
/// `{stack}` and `{region}` are placeholders; `{deploy} NAME=value` becomes a deploy that sets this
/// parameter and keeps the others.
public sealed interface Finding {
  String text();

  /// Nothing is left to do.
  record Settled(String text) implements Finding {}

  /// A person has something to do.
  record ToDo(String text) implements Finding {}

  /// The check could not be made, which never counts as settled.
  record CannotTell(String text) implements Finding {}
}
