package club.local;

import org.jspecify.annotations.Nullable;

/// A problem that the operator can solve. The message is one sentence that says what to do, and is
/// printed without a stack trace.
public final class ClubProblem extends RuntimeException {
  public ClubProblem(String message) {
    super(message);
  }

  public ClubProblem(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
