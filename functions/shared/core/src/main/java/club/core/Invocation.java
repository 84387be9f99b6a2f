package club.core;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// One call of a function by Lambda: does its work and logs its one line, also when the work
/// throws.
///
/// @param function its name in the log
/// @param requestId Lambda's id of the call
/// @param log takes the line
public record Invocation(String function, String requestId, Consumer<String> log) {
  private static final String FAILED = "failed";

  /// Does the work and logs how it ended: with its outcome and how long it took. What it throws is
  /// logged with the outcome `failed`.
  ///
  /// @return the answer of the work
  /// @throws X as the work does
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

  /// What a call does.
  @FunctionalInterface
  public interface Work<T, X extends Exception> {
    /// Does it.
    Ended<T> run() throws X;
  }

  /// How the work ended.
  ///
  /// @param answer what it gives to whoever called
  /// @param outcome an HTTP status, or a word
  /// @param counts more numbers, by name
  /// @param failure what was thrown on the way and dealt with
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
