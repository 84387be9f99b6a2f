package club.stack;

import org.jspecify.annotations.Nullable;

/// A problem with a stack that the operator can solve. The message is one sentence that says what
/// to do, and is printed without a stack trace.
public final class StackProblem extends RuntimeException {
  public StackProblem(String message) {
    super(message);
  }

  public StackProblem(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /// The sentence.
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
