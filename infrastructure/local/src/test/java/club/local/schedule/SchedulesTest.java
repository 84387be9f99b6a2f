package club.local.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import club.local.StateFile;
import club.local.lambda.AsynchronousCalls;
import club.local.lambda.EchoFunction;
import club.local.lambda.FunctionHost;
import club.local.lambda.FunctionLog;
import club.local.queue.DeadLetters;
import club.local.template.FunctionDefinition;
import club.local.template.ScheduleDefinition;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchedulesTest {
  private static final Clock MACHINE =
      Clock.fixed(Instant.parse("2026-03-01T08:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder = Path.of("");

  @Test
  void runsAtOnce() throws Exception {
    assertThat(runs(Period.ZERO)).isEqualTo(1);
  }

  @Test
  void runsNothingBeforeItFallsDue() throws Exception {
    assertThat(runs(Period.ZERO, Duration.ofHours(23))).isEqualTo(1);
  }

  @Test
  void runsOnceWhatFellDueManyTimesInTheTimeThatTheClockSkipped() throws Exception {
    assertThat(runs(Period.ZERO, Period.ofDays(14))).isEqualTo(2);
  }

  @Test
  void runsAgainWhenItIsDueAgain() throws Exception {
    assertThat(runs(Period.ZERO, Period.ofDays(1), Period.ofDays(1))).isEqualTo(3);
  }

  /// Moves the clock by each amount and runs what is due then, twice; and counts the runs.
  private long runs(TemporalAmount... passed) throws Exception {
    AdjustableClock clock = new AdjustableClock(MACHINE, new StateFile(folder.resolve("clock")));
    FunctionLog log = new FunctionLog(folder.resolve("log"));
    try (FunctionHost function = new FunctionHost(daily(), Map.of(), clock, log);
        AsynchronousCalls calls =
            new AsynchronousCalls(new DeadLetters(folder.resolve("dead-letters"), clock));
        Schedules schedules = new Schedules(List.of(function), clock, calls)) {
      for (TemporalAmount amount : passed) {
        clock.advance(amount);
        schedules.runDue();
        schedules.runDue();
      }
    }
    return log.lines().stream().filter(line -> line.startsWith("echo ")).count();
  }

  private static FunctionDefinition daily() throws URISyntaxException {
    return new FunctionDefinition(
        "Echo",
        Path.of(EchoFunction.class.getProtectionDomain().getCodeSource().getLocation().toURI()),
        EchoFunction.class.getName(),
        Duration.ofSeconds(5),
        512,
        Map.of(),
        List.of(),
        List.of(),
        List.of(new ScheduleDefinition("Echo.Daily", Duration.ofDays(1), "{}")),
        List.of(),
        2,
        Optional.empty());
  }
}
