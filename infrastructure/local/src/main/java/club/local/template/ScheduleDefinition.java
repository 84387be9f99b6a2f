package club.local.template;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A schedule of a function.
///
/// @param name the function's and the event's logical ids, as in `Sweep.Often`
/// @param every the time between two runs
/// @param input the event, JSON
public record ScheduleDefinition(String name, Duration every, String input) {
  private static final Pattern RATE =
      Pattern.compile("rate\\(([1-9][0-9]{0,8}) (minute|hour|day)s?\\)");

  /// Only a rate is imitated, such as `rate(5 minutes)`.
  ///
  /// **Source:** EventBridge Scheduler User Guide, "Schedule types", "Rate-based schedules".
  static ScheduleDefinition read(String name, Section properties) {
    Section expression = properties.at("ScheduleExpression");
    Matcher rate = RATE.matcher(expression.text());
    if (!rate.matches()) {
      throw expression.problem("must be a rate, as in rate(5 minutes): ./club imitates no other.");
    }
    ChronoUnit unit =
        switch (rate.group(2)) {
          case "minute" -> ChronoUnit.MINUTES;
          case "hour" -> ChronoUnit.HOURS;
          default -> ChronoUnit.DAYS;
        };
    return new ScheduleDefinition(
        name, Duration.of(Long.parseLong(rate.group(1)), unit), properties.at("Input").text());
  }
}
