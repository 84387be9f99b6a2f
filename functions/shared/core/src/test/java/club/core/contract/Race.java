package club.core.contract;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Does the same thing several times at once.
public final class Race {
  private Race() {}

  /// What each runner came back with, in no meaningful order. They start together.
  public static <T> List<T> of(int runners, IntFunction<T> runner) {
    CountDownLatch start = new CountDownLatch(1);
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<T>> running =
          IntStream.range(0, runners)
              .mapToObj(i -> executor.submit(after(start, () -> runner.apply(i))))
              .toList();
      start.countDown();
      return running.stream().map(Race::result).toList();
    }
  }

  private static <T> Callable<T> after(CountDownLatch start, Callable<T> task) {
    return () -> {
      start.await();
      return task.call();
    };
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (ExecutionException failed) {
      throw new AssertionError("a runner failed", failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError("the race was interrupted", interrupted);
    }
  }
}
