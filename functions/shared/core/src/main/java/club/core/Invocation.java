package club.core;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// One call of a function by Lambda: does the work and logs one line, also when the work throws.
///
/// @param function the function's name in the log
/// @param requestId Lambda's id of the call
/// @param log receives the line
public record Invocation(String function, String requestId, Consumer<String> log) {
  private static final String FAILED = "failed";

  /// Does the work and logs its outcome and duration. An exception is logged with the outcome
  /// `failed`.
  ///
  /// @return the answer of the work
  /// @throws X whatever the work throws
  public <T, X extends Exception> T run(Work<T, X> work) throws X {
    long start = System.nanoTime();
    Ended<T> ended;
    try {
      ended = work.run();
    } catch (Throwable failure) {
      write(FAILED, start, Map.of(), Optional.of(failure));
      throw failure;
    }
    write(ended.outcome(), start, ended.counts(), ended.failure());
    return ended.answer();
  }

  private void write(
      String outcome, long start, Map<String, Long> counts, Optional<Throwable> failure) {
    long milliseconds = (System.nanoTime() - start) / 1_000_000;
    log.accept(new LogLine(requestId, function, outcome, milliseconds, counts, failure).json());
  }

  /// The work of one call.
  @FunctionalInterface
  public interface Work<T, X extends Exception> {
    /// Does it.
    Ended<T> run() throws X;
  }

  /// How the work ended.
  ///
  /// @param answer the result for the caller
  /// @param outcome an HTTP status, or a word
  /// @param counts further numbers, by name
  /// @param failure an exception that was handled on the way
  public record Ended<T>(
      T answer, String outcome, Map<String, Long> counts, Optional<Throwable> failure) {
    public Ended {
      counts = Map.copyOf(counts);
    }

    /// Without counts and failure.
    public Ended(T answer, String outcome) {
      this(answer, outcome, Map.of(), Optional.empty());
    }
  }
}
