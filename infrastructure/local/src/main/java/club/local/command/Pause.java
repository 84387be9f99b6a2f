package club.local.command;

import club.local.Problem;
import java.time.Duration;

/// Lets time pass.
public final class Pause {
  private Pause() {}

  /// **Errors:** a `Problem` when it was interrupted.
  public static void sleep(Duration duration) {
    try {
      Thread.sleep(duration);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Problem("Interrupted: do it again.", e);
    }
  }
}
