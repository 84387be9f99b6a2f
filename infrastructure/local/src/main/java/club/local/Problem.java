package club.local;

import org.jspecify.annotations.Nullable;

/// Something that the person at the keyboard can mend. The message is one sentence that says what
/// to do: it is printed as it is, without a stack trace.
public final class Problem extends RuntimeException {
  public Problem(String message) {
    super(message);
  }

  public Problem(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
