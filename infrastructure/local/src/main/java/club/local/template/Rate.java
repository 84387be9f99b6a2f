package club.local.template;

import club.local.Problem;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A schedule expression such as `rate(5 minutes)`. Cron expressions are not imitated.
///
/// **Source:** EventBridge Scheduler User Guide, "Schedule types", "Rate-based schedules".
final class Rate {
  private static final Pattern RATE =
      Pattern.compile("rate\\(([1-9][0-9]*) (minute|hour|day)s?\\)");

  private Rate() {}

  static Duration parse(String expression, String path) {
    Matcher matcher = RATE.matcher(expression);
    if (!matcher.matches()) {
      throw new Problem(
          "template.yaml: "
              + path
              + " must be a rate, as in rate(5 minutes): ./club imitates no"
              + " other.");
    }
    long count = Long.parseLong(matcher.group(1));
    return switch (matcher.group(2)) {
      case "minute" -> Duration.ofMinutes(count);
      case "hour" -> Duration.ofHours(count);
      default -> Duration.ofDays(count);
    };
  }
}
