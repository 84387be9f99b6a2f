package club.local.schedule;

import club.local.lambda.AsynchronousCalls;
import club.local.lambda.Invocable;
import club.local.template.ScheduleDefinition;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/// Calls each function at the start and when its schedule falls due, by the clock that a person may
/// move. What fell due in the time that the clock skipped runs once.
///
/// **Source:** EventBridge Scheduler User Guide, "Schedule types": a rate without a start date
/// starts at once.
public final class Schedules implements AutoCloseable {
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

  private record Entry(ScheduleDefinition schedule, Invocable function) {}

  private final List<Entry> entries;
  private final Clock clock;
  private final Map<Entry, Instant> started = new ConcurrentHashMap<>();
  private final AsynchronousCalls calls;
  private final ExecutorService runs = Executors.newVirtualThreadPerTaskExecutor();
  private final Thread waiting = Thread.ofVirtual().name("schedules").unstarted(this::waitForEver);

  public Schedules(List<? extends Invocable> functions, Clock clock, AsynchronousCalls calls) {
    this.entries =
        functions.stream()
            .flatMap(
                function ->
                    function.definition().schedules().stream()
                        .map(schedule -> new Entry(schedule, function)))
            .toList();
    this.clock = clock;
    this.calls = calls;
  }

  /// Waits for the schedules, from now on.
  public void start() {
    waiting.start();
  }

  /// Runs what is due, all at the same time, and waits for the end.
  public synchronized void runDue() throws InterruptedException {
    List<Future<?>> running = new ArrayList<>();
    for (Entry entry : entries) {
      if (!dueAt(entry).isAfter(clock.instant())) {
        running.add(runs.submit(() -> run(entry)));
      }
    }
    for (Future<?> run : running) {
      try {
        run.get();
      } catch (ExecutionException e) {
        throw new IllegalStateException("a schedule could not run", e.getCause());
      }
    }
  }

  /// Starts nothing more, and lets what runs finish within the time.
  public void stop(Duration atMost) {
    waiting.interrupt();
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
    Instant last = started.get(entry);
    return last == null ? Instant.EPOCH : last.plus(entry.schedule().every());
  }

  private void run(Entry entry) {
    Instant now = clock.instant();
    calls.call(entry.function(), entry.schedule().input());
    started.put(entry, now);
  }
}
