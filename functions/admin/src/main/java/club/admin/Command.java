package club.admin;

import tools.jackson.databind.node.ObjectNode;

/// One thing that an operator may ask for. It takes its arguments apart, calls one use case and
/// makes an answer of what came of it.
interface Command {
  /// The word by which an event names it.
  String word();

  /// Does it.
  ///
  /// @throws club.core.DependencyFailure when what it needs does not answer
  Answer run(Arguments arguments);

  /// What the operator is told.
  sealed interface Answer {
    /// It was done.
    ///
    /// - `outcome`: a word for what happened; it is logged
    /// - `content`: what else there is to say
    record Done(String outcome, ObjectNode content) implements Answer {}

    /// It was not done, and nothing was changed. `error`: one sentence that says what to do.
    record Refused(String error) implements Answer {}
  }
}
