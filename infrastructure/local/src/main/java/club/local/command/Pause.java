package club.local.command;

import club.local.ClubProblem;
import java.time.Duration;

/// Lets time pass.
public final class Pause {
  private Pause() {}

  /// **Errors:** a `ClubProblem` when it was interrupted.
  public static void sleep(Duration duration) {
    try {
      Thread.sleep(duration);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ClubProblem("Interrupted: do it again.", e);
    }
  }
}
