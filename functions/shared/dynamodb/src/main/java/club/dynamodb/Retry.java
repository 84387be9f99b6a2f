package club.dynamodb;

import club.aws.AwsFailure;
import club.core.DependencyFailure;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

/// Retries calls that conflicted with a transaction. All that conflict are refused, so each waits
/// for a random time: up to 25 ms before the second try, and up to twice as long before each
/// further one.
record Retry(Supplier<RandomGenerator> random, Sleeper sleeper) {
  /// How often a call is tried: the pauses add up to less than a second.
  static final int TRIES = 6;

  private static final Duration FIRST = Duration.ofMillis(25);

  /// Makes one call.
  ///
  /// @throws DependencyFailure when the SDK throws
  <T> T call(String operation, Supplier<T> call) {
    for (int number = 1; ; number++) {
      pauseBefore(number);
      try {
        return call.get();
      } catch (TransactionConflictException met) {
        if (number == TRIES) {
          throw AwsFailure.of(operation, "table", met);
        }
      } catch (SdkException failed) {
        throw AwsFailure.of(operation, "table", failed);
      }
    }
  }

  /// Makes one conditional write.
  ///
  /// @return false where its condition does not hold, which includes a write whose answer was lost
  ///   and which the SDK repeated
  /// @throws DependencyFailure when the SDK throws anything else
  boolean write(String operation, Runnable write) {
    return call(
        operation,
        () -> {
          try {
            write.run();
            return true;
          } catch (ConditionalCheckFailedException refused) {
            return false;
          }
        });
  }

  /// Waits before this try; the first, number 1, does not wait.
  void pauseBefore(int number) {
    if (number > 1) {
      long most = FIRST.multipliedBy(1L << (number - 2)).toMillis();
      sleeper.sleep(Duration.ofMillis(random.get().nextLong(most + 1)));
    }
  }

  /// Waits for the given time.
  @FunctionalInterface
  interface Sleeper {
    void sleep(Duration duration);
  }
}
