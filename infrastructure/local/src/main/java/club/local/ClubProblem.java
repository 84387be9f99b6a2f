package club.local;

import org.jspecify.annotations.Nullable;

/// Something that the person at the keyboard can mend. The message is one sentence that says what
/// to do: it is printed as it is, without a stack trace.
public final class ClubProblem extends RuntimeException {
  public ClubProblem(String message) {
    super(message);
  }

  public ClubProblem(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
