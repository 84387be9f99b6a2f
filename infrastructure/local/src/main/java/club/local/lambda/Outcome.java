package club.local.lambda;

/// How a call of a function ended.
public sealed interface Outcome {
  /// It answered.
  ///
  /// @param json what it answered, JSON
  record Answered(String json) implements Outcome {}

  /// It threw, or could not be started. The log says more.
  ///
  /// @param error the error's class and message
  record Crashed(String error) implements Outcome {}

  /// It took longer than its timeout, and was cut off.
  record TimedOut() implements Outcome {}

  /// Whether it failed, as Lambda counts.
  default boolean isFailure() {
    return !(this instanceof Answered);
  }
}
