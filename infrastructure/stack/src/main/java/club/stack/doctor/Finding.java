package club.stack.doctor;

/// How one matter of a stack stands. A text is a sentence or two on the first line, then what to
/// do, one a line, in this order:
///
/// - `> ` begins something done by hand: what, and where;
/// - `$ ` begins a command for a shell;
/// - `= ` begins a record to add to the DNS: type, name, value.
///
/// `{stack}` and `{region}` stand for those of the stack; before `NAME=value`, `{deploy}` stands
/// for a deploy that sets this parameter and leaves the others as they are.
public sealed interface Finding {
  String text();

  /// Nothing is left to do.
  record Settled(String text) implements Finding {}

  /// A person has something to do.
  record ToDo(String text) implements Finding {}

  /// It could not be looked at, which is never taken for settled.
  record CannotTell(String text) implements Finding {}
}
