package club.stack;

import org.jspecify.annotations.Nullable;

/// Something between this machine and the stack that the person at the keyboard can mend. The
/// message is one sentence that says what to do: it is printed as it is, without a stack trace.
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
