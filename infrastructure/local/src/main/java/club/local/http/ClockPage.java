package club.local.http;

import club.local.schedule.AdjustableClock;
import club.local.schedule.Schedules;
import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAmount;

/// The time, and the form that moves it and runs what falls due.
public record ClockPage(AdjustableClock clock, Schedules schedules) {
  public Reply time() {
    return Reply.text(200, "text/plain; charset=utf-8", clock.instant() + "\n")
        .with("Cache-Control", "no-store");
  }

  /// Returns when what falls due has run.
  ///
  /// @throws IllegalArgumentException when the form's `advance` is no amount of time
  public Reply advance(Form form) {
    clock.advance(amount(form.required("advance")));
    try {
      schedules.runDue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return time();
  }

  /// `P14D` is both; `P1M` is a period, and `PT5M` a duration.
  private static TemporalAmount amount(String text) {
    try {
      return text.contains("T") ? Duration.parse(text) : Period.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "advance must be a period or a duration of ISO 8601, as in P14D or PT5M", e);
    }
  }
}
