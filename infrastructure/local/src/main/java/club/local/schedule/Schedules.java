package club.local.schedule;

import club.local.Json;
import club.local.StateFile;
import club.local.lambda.FunctionHost;
import club.local.stream.DeadLetters;
import club.local.template.ScheduleDefinition;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/// Calls each function when its schedule falls due, by the clock that a person may move. What fell
/// due while the system was down, or in the time that the clock skipped, runs once.
///
/// **Source:** EventBridge Scheduler User Guide, "Schedule types": a rate without a start date
/// starts at once. Lambda Developer Guide, "Error handling for asynchronous invocations": a call
/// that failed is tried again after one minute and after two.
public final class Schedules implements AutoCloseable {
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

  private record Entry(ScheduleDefinition schedule, FunctionHost function) {}

  private final List<Entry> entries;
  private final Clock clock;
  private final StateFile file;
  private final DeadLetters deadLetters;
  private final ExecutorService runs = Executors.newVirtualThreadPerTaskExecutor();
  private final ExecutorService waits = Executors.newVirtualThreadPerTaskExecutor();

  /// @param file keeps when each schedule last ran
  public Schedules(
      List<FunctionHost> functions, Clock clock, StateFile file, DeadLetters deadLetters) {
    this.entries =
        functions.stream()
            .flatMap(
                function ->
                    function.definition().schedules().stream()
                        .map(schedule -> new Entry(schedule, function)))
            .toList();
    this.clock = clock;
    this.file = file;
    this.deadLetters = deadLetters;
  }

  /// Waits for the schedules, from now on.
  public void start() {
    waits.execute(this::waitForEver);
  }

  /// Runs what is due, all at the same time, and waits for the end.
  public synchronized void runDue() throws InterruptedException {
    List<Future<?>> started = new ArrayList<>();
    for (Entry entry : entries) {
      if (!dueAt(entry).isAfter(clock.instant())) {
        started.add(runs.submit(() -> run(entry)));
      }
    }
    for (Future<?> run : started) {
      try {
        run.get();
      } catch (ExecutionException e) {
        throw new IllegalStateException("a schedule could not run", e.getCause());
      }
    }
  }

  /// Starts nothing more, and lets what runs finish within the time.
  public void stop(Duration atMost) {
    waits.shutdownNow();
    runs.shutdown();
    try {
      if (!runs.awaitTermination(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
        runs.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    stop(Duration.ZERO);
  }

  private void waitForEver() {
    try {
      while (true) {
        runDue();
        Thread.sleep(untilNext());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Duration untilNext() {
    Instant now = clock.instant();
    return entries.stream()
        .map(entry -> Duration.between(now, dueAt(entry)))
        .filter(wait -> wait.compareTo(LONGEST_WAIT) < 0)
        .min(Duration::compareTo)
        .map(wait -> wait.isNegative() ? Duration.ZERO : wait.plusMillis(1))
        .orElse(LONGEST_WAIT);
  }

  private Instant dueAt(Entry entry) {
    return lastRun(entry.schedule())
        .map(last -> last.plus(entry.schedule().every()))
        .orElse(Instant.EPOCH);
  }

  private Optional<Instant> lastRun(ScheduleDefinition schedule) {
    return Optional.ofNullable(state().path(schedule.name()).textValue()).map(Instant::parse);
  }

  private void run(Entry entry) {
    Instant started = clock.instant();
    boolean failed = entry.function().invoke(entry.schedule().input()).isFailure();
    remember(entry.schedule(), started);
    if (failed) {
      waits.execute(() -> tryAgain(entry));
    }
  }

  private void remember(ScheduleDefinition schedule, Instant ran) {
    synchronized (file) {
      file.write(Json.pretty(state().put(schedule.name(), ran.toString())));
    }
  }

  private ObjectNode state() {
    return (ObjectNode) file.read().map(Json::parse).orElseGet(Json::object);
  }

  private void tryAgain(Entry entry) {
    int retries = entry.function().definition().asynchronousRetries();
    try {
      for (int retry = 1; retry <= retries; retry++) {
        Thread.sleep(Duration.ofMinutes(retry));
        if (!entry.function().invoke(entry.schedule().input()).isFailure()) {
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    }
    entry
        .function()
        .definition()
        .crashes()
        .ifPresent(
            queue ->
                deadLetters.addEvent(
                    queue,
                    entry.function().definition().arn(),
                    entry.schedule().input(),
                    retries + 1));
  }
}
