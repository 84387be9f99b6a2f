package club.sweep;

import club.core.Invocation;
import club.core.entry.AskYearly;
import club.core.mail.Sweep;
import club.core.morning.BeginDay;
import club.core.news.ProposeAnnouncement;
import club.core.request.Forget;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/// Runs [Sweep], [BeginDay], [ProposeAnnouncement], [AskYearly] and [Forget] once and logs what
/// they did. One that fails does not hold up the others.
public final class SweepHandler {
  private final Sweep sweep;
  private final ProposeAnnouncement news;
  private final AskYearly yearly;
  private final BeginDay beginDay;
  private final Forget forget;

  /// Runs these use cases.
  public SweepHandler(
      Sweep sweep, ProposeAnnouncement news, AskYearly yearly, BeginDay beginDay, Forget forget) {
    this.sweep = sweep;
    this.news = news;
    this.yearly = yearly;
    this.beginDay = beginDay;
    this.forget = forget;
  }

  /// Handles one event of the schedule, whose content is ignored.
  ///
  /// @throws club.core.DependencyFailure once all have run, when the table did not answer one of
  ///   them, so that the schedule tries again
  public void handle(Invocation invocation) {
    invocation
        .run(this::run)
        .ifPresent(
            failure -> {
              throw failure;
            });
  }

  private Invocation.Ended<Optional<RuntimeException>> run() {
    List<RuntimeException> failures = new ArrayList<>();
    Map<String, Long> counts = new TreeMap<>();
    attempt(() -> counts(sweep.sweep()), counts, failures);
    attempt(() -> counts(beginDay.begin()), counts, failures);
    attempt(() -> Map.of("announcements", news.propose()), counts, failures);
    attempt(() -> Map.of("asked", yearly.ask()), counts, failures);
    attempt(() -> Map.of("forgotten", forget.forget()), counts, failures);
    return new Invocation.Ended<>(
        failures.stream().findFirst(),
        failures.isEmpty() ? outcome(counts) : "failed",
        counts,
        failures.stream().<Throwable>map(failure -> failure).findFirst());
  }

  private static void attempt(
      Supplier<Map<String, Long>> part, Map<String, Long> counts, List<RuntimeException> failures) {
    try {
      counts.putAll(part.get());
    } catch (RuntimeException failed) {
      failures.add(failed);
    }
  }

  private static Map<String, Long> counts(Sweep.Report report) {
    return Map.of(
        "unfinished", report.unfinished(),
        "woken", report.woken(),
        "stuck", report.stuck(),
        "blocked", report.blocked());
  }

  private static Map<String, Long> counts(BeginDay.Report report) {
    return Map.of(
        "reminded", report.reminded(),
        "warned", report.warned(),
        "expired", report.expired(),
        "digests", report.digests(),
        "broken", report.broken());
  }

  private static String outcome(Map<String, Long> counts) {
    if (counts.getOrDefault("stuck", 0L) > 0) {
      return "stuck";
    }
    return counts.getOrDefault("woken", 0L) > 0 ? "woken" : "idle";
  }
}
