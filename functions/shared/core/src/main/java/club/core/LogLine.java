package club.core;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The one line that an invocation logs, as JSON. Metrics are filters on it.
///
/// It holds numbers, fixed words and class names, never what somebody typed, so nothing in it is
/// personal. Characters that such words do not contain are removed.
///
/// @param requestId Lambda's id of the invocation
/// @param outcome an HTTP status, or a word
/// @param milliseconds from the event to the answer
/// @param counts further numbers, by name
/// @param failure what was thrown; its classes and places are logged, never its message
public record LogLine(
    String requestId,
    String function,
    String outcome,
    long milliseconds,
    Map<String, Long> counts,
    Optional<Throwable> failure) {
  public LogLine {
    counts = Map.copyOf(counts);
  }

  /// The line, without a line end.
  public String json() {
    String numbers =
        new TreeMap<>(counts)
            .entrySet().stream()
                .map(count -> ",\"%s\":%s".formatted(plain(count.getKey()), count.getValue()))
                .collect(Collectors.joining());
    return "{\"requestId\":\"%s\",\"function\":\"%s\",\"outcome\":\"%s\",\"ms\":%s%s%s}"
        .formatted(
            plain(requestId),
            plain(function),
            plain(outcome),
            milliseconds,
            numbers,
            failure.map(thrown -> ",\"failure\":\"" + describe(thrown) + "\"").orElse(""));
  }

  /// The class of the exception and of each of its causes, with its first frame in our own code.
  private static String describe(Throwable thrown) {
    String place =
        Arrays.stream(thrown.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("club."))
            .findFirst()
            .map(frame -> " at " + frame.getClassName() + ":" + frame.getLineNumber())
            .orElse("");
    String here = plain(thrown.getClass().getName() + place);
    return Optional.ofNullable(thrown.getCause())
        .map(cause -> here + ", caused by " + describe(cause))
        .orElse(here);
  }

  private static String plain(String text) {
    return text.replaceAll("[^A-Za-z0-9 .:$_-]", "");
  }
}
