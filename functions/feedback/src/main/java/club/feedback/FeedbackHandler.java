package club.feedback;

import club.core.DependencyFailure;
import club.core.Invocation;
import club.core.mail.Feedback;
import club.core.mail.TakeFeedback;
import club.core.mail.TakeFeedback.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Handles every report of an event, and logs one line. A report that cannot be parsed is counted
/// and dropped, since a second try would fail too. One that says nothing about a mailbox is
/// ignored.
public final class FeedbackHandler {
  private final TakeFeedback takeFeedback;
  private final SnsEvent events = new SnsEvent();

  /// Hands reports to this use case.
  public FeedbackHandler(TakeFeedback takeFeedback) {
    this.takeFeedback = takeFeedback;
  }

  /// Handles one event of SNS.
  ///
  /// @throws DependencyFailure when the table does not answer, so that Lambda calls again: reports
  ///   that were handled before may be handled twice
  public void handle(byte[] event, Invocation invocation) {
    invocation
        .run(() -> ended(events.reports(event)))
        .ifPresent(
            failed -> {
              throw failed;
            });
  }

  private Invocation.Ended<Optional<DependencyFailure>> ended(List<SesReport> reports) {
    List<Outcome> outcomes = new ArrayList<>();
    Optional<DependencyFailure> failure = take(reports, outcomes);
    long unreadable = reports.stream().filter(SesReport.Unknown.class::isInstance).count();
    long ignored = reports.stream().filter(SesReport.Ignored.class::isInstance).count();
    return new Invocation.Ended<>(
        failure,
        failure.isPresent() ? "failed" : word(outcomes, unreadable, ignored),
        Map.of(
            "blocked", count(outcomes, Outcome.BLOCKED),
            "staffBlocked", count(outcomes, Outcome.STAFF_BLOCKED),
            "rejected", count(outcomes, Outcome.REJECTED),
            "passing", count(outcomes, Outcome.PASSING),
            "returned", count(outcomes, Outcome.RETURNED),
            "unreachable", count(outcomes, Outcome.UNREACHABLE),
            "staffUnreachable", count(outcomes, Outcome.STAFF_UNREACHABLE),
            "ignored", ignored,
            "unreadable", unreadable),
        failure.map(failed -> failed));
  }

  private Optional<DependencyFailure> take(List<SesReport> reports, List<Outcome> outcomes) {
    try {
      for (SesReport report : reports) {
        if (report instanceof SesReport.Useful(Feedback feedback)) {
          outcomes.add(takeFeedback.take(feedback));
        }
      }
      return Optional.empty();
    } catch (DependencyFailure failed) {
      return Optional.of(failed);
    }
  }

  /// The gravest outcome.
  private static String word(List<Outcome> outcomes, long unreadable, long ignored) {
    if (unreadable > 0) {
      return "unreadable";
    }
    return outcomes.stream()
        .max(Outcome::compareTo)
        .map(FeedbackHandler::word)
        .orElse(ignored > 0 ? "ignored" : "idle");
  }

  private static String word(Outcome outcome) {
    return switch (outcome) {
      case DELIVERED -> "delivered";
      case PASSING -> "passing";
      case RETURNED -> "returned";
      case UNREACHABLE -> "unreachable";
      case BLOCKED -> "blocked";
      case STAFF_UNREACHABLE -> "staff-unreachable";
      case STAFF_BLOCKED -> "staff-blocked";
      case REJECTED -> "rejected";
    };
  }

  private static long count(List<Outcome> outcomes, Outcome which) {
    return outcomes.stream().filter(which::equals).count();
  }
}
