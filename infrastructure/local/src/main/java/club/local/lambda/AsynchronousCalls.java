package club.local.lambda;

import club.local.queue.DeadLetters;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Asynchronous calls of functions, by schedules and topics. A call that fails is retried, then
/// abandoned.
///
/// **Source:** Lambda Developer Guide, "Error handling for asynchronous invocations": a call that
/// failed is tried again after one minute and after two.
public final class AsynchronousCalls implements AutoCloseable {
  private final DeadLetters deadLetters;
  private final ExecutorService retries = Executors.newVirtualThreadPerTaskExecutor();

  /// @param deadLetters take abandoned calls, if the template names a queue
  public AsynchronousCalls(DeadLetters deadLetters) {
    this.deadLetters = deadLetters;
  }

  /// Calls the function, and waits for the first attempt alone.
  public void call(Invocable function, String event) {
    if (function.invoke(event).isFailure()) {
      retries.execute(() -> tryAgain(function, event));
    }
  }

  @Override
  public void close() {
    retries.shutdownNow();
  }

  private void tryAgain(Invocable function, String event) {
    int times = function.definition().asynchronousRetries();
    try {
      for (int retry = 1; retry <= times; retry++) {
        Thread.sleep(Duration.ofMinutes(retry));
        if (!function.invoke(event).isFailure()) {
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    }
    String arn = function.definition().arn();
    function
        .definition()
        .crashes()
        .ifPresent(queue -> deadLetters.addEvent(queue, arn, event, times + 1));
  }
}
