package club.publish;

import club.core.Invocation;
import club.core.site.PublishSite;

/// Takes a stream record or a schedule's event as a wake-up, and brings the site in line with the
/// register. The event's content is ignored, since everything is read again.
final class PublishHandler {
  private final PublishSite publishSite;

  /// Publishes with this use case.
  PublishHandler(PublishSite publishSite) {
    this.publishSite = publishSite;
  }

  /// Publishes, or reports what that would do, and logs one line.
  ///
  /// @return the answer, JSON
  /// @throws club.core.DependencyFailure when the site is not known to be in line, so that Lambda
  ///   calls again
  String handle(PublishEvent event, Invocation invocation) {
    return invocation.run(() -> ended(event.dryRun()));
  }

  private Invocation.Ended<String> ended(boolean dryRun) {
    PublishSite.Report report = dryRun ? publishSite.compare() : publishSite.publish();
    String outcome = outcome(report, dryRun);
    return new Invocation.Ended<>(PublishAnswer.of(outcome, report), outcome);
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
}
