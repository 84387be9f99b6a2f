package club.web;

import java.util.Arrays;
import java.util.Optional;

/// The one line that an invocation logs. Metrics are filters on it.
///
/// - `outcome`: the status of the answer, or a word
/// - `milliseconds`: from the event to the answer
/// - `failure`: what was thrown, and where; never its message, which may hold what somebody typed
public record LogLine(
    String requestId,
    String function,
    String outcome,
    long milliseconds,
    Optional<Throwable> failure) {

  /// The line, as JSON, without a line end.
  public String json() {
    return JsonText.of(
        json -> {
          json.writeStringProperty("requestId", requestId);
          json.writeStringProperty("function", function);
          json.writeStringProperty("outcome", outcome);
          json.writeNumberProperty("ms", milliseconds);
          failure.ifPresent(thrown -> json.writeStringProperty("failure", describe(thrown)));
        });
  }

  /// The type and the first place in our own code of what was thrown and of each of its causes.
  private static String describe(Throwable thrown) {
    String place =
        Arrays.stream(thrown.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("club."))
            .findFirst()
            .map(frame -> " at " + frame.getClassName() + ":" + frame.getLineNumber())
            .orElse("");
    String here = thrown.getClass().getName() + place;
    return Optional.ofNullable(thrown.getCause())
        .map(cause -> here + ", caused by " + describe(cause))
        .orElse(here);
  }
}
