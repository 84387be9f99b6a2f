package club.core.archive;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/// Reads all data of a club as they stood at one instant.
///
/// A store is read piece by piece while others write to it, so one reading may hold a decision
/// without its mails. It is read again until two successive readings are equal. No piece ever
/// returns to an earlier value (each change increments a count or carries a date), so everything
/// stood like this at the instant between the two.
public final class Export {
  private static final int READINGS = 20;
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final Archive archive;
  private final RestoreMark mark;
  private final Consumer<Duration> pause;

  /// Reads `archive`.
  ///
  /// @param mark nothing is exported while it is set
  /// @param pause waits for the given time
  public Export(Archive archive, RestoreMark mark, Consumer<Duration> pause) {
    this.archive = archive;
    this.mark = mark;
    this.pause = pause;
  }

  /// Reads all data.
  ///
  /// @throws club.core.DependencyFailure when the store does not answer
  public Outcome run() {
    if (mark.read().isPresent()) {
      return new Outcome.HalfRestored();
    }
    List<ArchivedItem> before = sorted();
    for (int i = 1; i < READINGS; i++) {
      List<ArchivedItem> now = sorted();
      if (now.equals(before)) {
        return new Outcome.Taken(now.stream().map(ArchivedItem::text).toList());
      }
      before = now;
      pause.accept(PAUSE);
    }
    return new Outcome.NeverAtRest();
  }

  /// The result of an export.
  public sealed interface Outcome {
    /// The texts of all pieces, in the order in which they are put back.
    record Taken(List<String> texts) implements Outcome {
      public Taken {
        texts = List.copyOf(texts);
      }
    }

    /// A restore was cut off, so pieces are missing.
    record HalfRestored() implements Outcome {}

    /// The store changed between any two readings.
    record NeverAtRest() implements Outcome {}
  }

  private List<ArchivedItem> sorted() {
    return archive.all().stream().sorted().toList();
  }
}
