package club.sweep;

import club.core.Invocation;
import club.core.entry.AskYearly;
import club.core.mail.Sweep;
import club.core.news.ProposeAnnouncement;
import club.core.request.Forget;
import java.util.Map;
import java.util.Optional;

/// Runs [Sweep], [ProposeAnnouncement], [AskYearly] and [Forget] once and logs what they found.
public final class SweepHandler {
  private final Sweep sweep;
  private final ProposeAnnouncement news;
  private final AskYearly yearly;
  private final Forget forget;

  /// Runs these use cases.
  public SweepHandler(Sweep sweep, ProposeAnnouncement news, AskYearly yearly, Forget forget) {
    this.sweep = sweep;
    this.news = news;
    this.yearly = yearly;
    this.forget = forget;
  }

  /// Handles one event of the schedule, whose content is ignored.
  ///
  /// @throws club.core.DependencyFailure when the table does not answer, so that the schedule tries
  ///   again
  public void handle(Invocation invocation) {
    invocation.run(() -> ended(sweep.sweep(), news.propose(), yearly.ask(), forget.forget()));
  }

  private static Invocation.Ended<Sweep.Report> ended(
      Sweep.Report report, long announcements, long asked, long forgotten) {
    return new Invocation.Ended<>(
        report,
        outcome(report),
        Map.of(
            "announcements", announcements,
            "unfinished", report.unfinished(),
            "woken", report.woken(),
            "stuck", report.stuck(),
            "blocked", report.blocked(),
            "asked", asked,
            "forgotten", forgotten),
        Optional.empty());
  }

  private static String outcome(Sweep.Report report) {
    if (report.stuck() > 0) {
      return "stuck";
    }
    return report.woken() > 0 ? "woken" : "idle";
  }
}
