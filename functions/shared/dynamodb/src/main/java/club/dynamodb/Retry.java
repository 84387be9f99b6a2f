package club.dynamodb;

import java.time.Duration;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// The pauses between the tries of a write that met another one. Transactions that meet are all
/// refused, so each waits for a time of its own: up to 25 ms before the second try, and up to twice
/// as long before each further one.
///
/// `random` is asked for at each pause: what is made while a function starts would be the same in
/// all copies of its snapshot.
record Retry(Supplier<RandomGenerator> random, Sleeper sleeper) {
  /// How often a write is tried: together the pauses last less than a second.
  static final int TRIES = 6;

  private static final Duration FIRST = Duration.ofMillis(25);

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
