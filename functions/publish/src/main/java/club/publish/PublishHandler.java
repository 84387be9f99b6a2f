package club.publish;

import club.core.LogLine;
import club.core.site.PublishSite;
import com.amazonaws.services.lambda.runtime.Context;
import java.util.Optional;

/// Takes a stream record or a schedule's event as a wake-up, and brings the site in line with the
/// register. What the event says does not matter: everything is read again.
final class PublishHandler {
  private final PublishSite publishSite;

  /// Publishes with this use case.
  PublishHandler(PublishSite publishSite) {
    this.publishSite = publishSite;
  }

  /// Publishes, or says what that would do, and logs one line. Returns the answer, JSON.
  ///
  /// @throws club.core.DependencyFailure when the site is not known to be in line, so that Lambda
  ///   calls again
  String handle(PublishEvent event, Context context) {
    long start = System.nanoTime();
    try {
      PublishSite.Report report = event.dryRun() ? publishSite.compare() : publishSite.publish();
      String outcome = outcome(report, event.dryRun());
      log(context, outcome, start, Optional.empty());
      return PublishAnswer.of(outcome, report);
    } catch (RuntimeException failure) {
      log(context, "failed", start, Optional.of(failure));
      throw failure;
    }
  }

  /// The worst that happened, in a word.
  private static String outcome(PublishSite.Report report, boolean dryRun) {
    if (!report.unreadable().isEmpty()) {
      return "unreadable";
    }
    if (!report.refused().isEmpty()) {
      return "refused";
    }
    if (report.written().isEmpty()) {
      return "unchanged";
    }
    return dryRun ? "differs" : "published";
  }

  private static void log(
      Context context, String outcome, long start, Optional<Throwable> failure) {
    long milliseconds = (System.nanoTime() - start) / 1_000_000;
    LogLine line =
        new LogLine(context.getAwsRequestId(), "publish", outcome, milliseconds, failure);
    context.getLogger().log(line.json());
  }
}
