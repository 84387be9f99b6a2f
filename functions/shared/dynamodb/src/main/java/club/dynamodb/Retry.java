package club.dynamodb;

import club.core.DependencyFailure;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

/// Tries again what met a transaction. Those that meet are all refused, so each waits for a time of
/// its own: up to 25 ms before the second try, and up to twice as long before each further one.
///
/// `random` is asked for at each pause: what is made while a function starts would be the same in
/// all copies of its snapshot.
record Retry(Supplier<RandomGenerator> random, Sleeper sleeper) {
  /// How often a call is tried: together the pauses last less than a second.
  static final int TRIES = 6;

  private static final Duration FIRST = Duration.ofMillis(25);

  /// Makes one call, whatever the SDK throws coming out as a [DependencyFailure].
  <T> T call(String operation, Supplier<T> call) {
    for (int number = 1; ; number++) {
      pauseBefore(number);
      try {
        return call.get();
      } catch (TransactionConflictException met) {
        if (number == TRIES) {
          throw new DependencyFailure(operation, "table", met);
        }
      } catch (SdkException failed) {
        throw new DependencyFailure(operation, "table", failed);
      }
    }
  }

  /// Waits before this try; the first is number 1 and waits for nothing.
  void pauseBefore(int number) {
    if (number > 1) {
      long most = FIRST.multipliedBy(1L << (number - 2)).toMillis();
      sleeper.sleep(Duration.ofMillis(random.get().nextLong(most + 1)));
    }
  }

  /// Lets time pass.
  @FunctionalInterface
  interface Sleeper {
    void sleep(Duration duration);
  }
}
