package club.local;

import club.local.schedule.Schedules;
import club.local.stream.StreamPoller;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Everything that calls functions by itself. It stops together, after the calls under way.
final class Callers implements AutoCloseable {
  private static final Duration LAST_CALLS = Duration.ofMillis(1200);

  private final List<StreamPoller> pollers;
  private final Schedules schedules;

  Callers(List<StreamPoller> pollers, Schedules schedules) {
    this.pollers = List.copyOf(pollers);
    this.schedules = schedules;
    this.pollers.forEach(StreamPoller::start);
  }

  @Override
  public void close() {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      threads.execute(() -> schedules.stop(LAST_CALLS));
      pollers.forEach(poller -> threads.execute(() -> poller.stop(LAST_CALLS)));
    }
  }
}
