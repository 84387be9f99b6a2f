package club.publish;

import club.core.LogLine;
import club.core.site.PublishSite;
import com.amazonaws.services.lambda.runtime.Context;
import java.util.Optional;

/// Takes a stream record or a schedule's event as a wake-up, and brings the site in line with the
/// register. What the event says does not matter: everything is read again.
public final class PublishHandler {
  private final PublishSite publishSite;

  /// Publishes with this use case.
  public PublishHandler(PublishSite publishSite) {
    this.publishSite = publishSite;
  }

  /// Publishes, and logs one line.
  ///
  /// @throws club.core.DependencyFailure when the site is not known to be in line, so that Lambda
  ///   calls again
  public void handle(Context context) {
    long start = System.nanoTime();
    try {
      log(context, outcome(publishSite.publish()), start, Optional.empty());
    } catch (RuntimeException failure) {
      log(context, "failed", start, Optional.of(failure));
      throw failure;
    }
  }

  /// The worst that happened, in a word.
  private static String outcome(PublishSite.Report report) {
    if (report.unreadable() > 0) {
      return "unreadable";
    }
    if (report.refused() > 0) {
      return "refused";
    }
    return report.written() > 0 ? "published" : "unchanged";
  }

  private static void log(
      Context context, String outcome, long start, Optional<Throwable> failure) {
    long milliseconds = (System.nanoTime() - start) / 1_000_000;
    LogLine line =
        new LogLine(context.getAwsRequestId(), "publish", outcome, milliseconds, failure);
    context.getLogger().log(line.json());
  }
}
