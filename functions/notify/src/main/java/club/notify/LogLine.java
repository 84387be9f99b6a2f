package club.notify;

import club.core.mail.SendMails;
import java.util.List;
import java.util.stream.Collectors;

/// The one line that an invocation logs: numbers, fixed words and names of classes, so that nothing
/// in it needs escaping and nothing in it is personal.
record LogLine(String requestId, List<NotifyHandler.Attempt> attempts, long milliseconds) {
  LogLine {
    attempts = List.copyOf(attempts);
  }

  /// The line, as JSON. `outcome` is the worst that happened.
  String json() {
    SendMails.Report all =
        attempts.stream()
            .map(NotifyHandler.Attempt::report)
            .reduce(SendMails.Report.NOTHING, SendMails.Report::plus);
    String failures =
        attempts.stream()
            .flatMap(attempt -> attempt.failure().stream())
            .map(failure -> failure.getClass().getSimpleName())
            .distinct()
            .sorted()
            .collect(Collectors.joining(" "));
    return "{\"requestId\":\"%s\",\"function\":\"notify\",\"outcome\":\"%s\",\"ms\":%s,"
            .formatted(requestId, outcome(all, failures), milliseconds)
        + "\"sent\":%s,\"unknown\":%s,\"parked\":%s,\"failures\":\"%s\"}"
            .formatted(all.sent(), all.unknown(), all.parked(), failures);
  }

  private static String outcome(SendMails.Report all, String failures) {
    if (!failures.isEmpty()) {
      return "failed";
    }
    if (all.parked() > 0) {
      return "parked";
    }
    if (all.unknown() > 0) {
      return "unknown";
    }
    return all.sent() > 0 ? "sent" : "idle";
  }
}
