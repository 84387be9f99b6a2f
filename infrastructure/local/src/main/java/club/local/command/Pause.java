package club.local.command;

import club.local.ClubProblem;
import java.time.Duration;

/// Waits.
public final class Pause {
  private Pause() {}

  /// Sleeps.
  ///
  /// @throws ClubProblem when it was interrupted
  public static void sleep(Duration duration) {
    try {
      Thread.sleep(duration);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ClubProblem("Interrupted: run the command again.", e);
    }
  }
}
