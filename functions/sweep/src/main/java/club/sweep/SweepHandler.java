package club.sweep;

import club.core.LogLine;
import club.core.mail.Sweep;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Runs `sweep` once and logs what it found.
public final class SweepHandler {
  private final Sweep sweep;

  /// Runs this use case.
  public SweepHandler(Sweep sweep) {
    this.sweep = sweep;
  }

  /// Handles one event of the schedule; the event says nothing.
  ///
  /// @throws club.core.DependencyFailure when the table does not answer, so that the schedule tries
  ///   again
  public void handle(String requestId, Consumer<String> log) {
    long start = System.nanoTime();
    Sweep.Report report = sweep.sweep();
    LogLine line =
        new LogLine(
            requestId,
            "sweep",
            outcome(report),
            (System.nanoTime() - start) / 1_000_000,
            Map.of(
                "unfinished", report.unfinished(),
                "woken", report.woken(),
                "stuck", report.stuck(),
                "blocked", report.blocked()),
            Optional.empty());
    log.accept(line.json());
  }

  private static String outcome(Sweep.Report report) {
    if (report.stuck() > 0) {
      return "stuck";
    }
    return report.woken() > 0 ? "woken" : "idle";
  }
}
