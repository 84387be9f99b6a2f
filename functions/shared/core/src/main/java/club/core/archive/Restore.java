package club.core.archive;

import club.core.archive.Archive.Putting;
import java.util.List;
import java.util.Optional;

/// Fills an empty store from an archive, and overwrites nothing.
///
/// The store is marked until the restore is complete. A restore that was cut off can thus be
/// repeated with the same archive: what the store holds then came from it, and may have changed
/// since.
public final class Restore {
  /// How many pieces are put back between two readings of the mark.
  private static final int AT_ONCE = 100;

  private final Archive archive;
  private final RestoreMark mark;
  private final Runnable ending;

  /// Writes to `archive` while `mark` is set.
  ///
  /// @param ending what has to be done before the restore is complete
  public Restore(Archive archive, RestoreMark mark, Runnable ending) {
    this.archive = archive;
    this.mark = mark;
    this.ending = ending;
  }

  /// Whether a restore from this archive may begin; changes nothing.
  ///
  /// @param digest identifies the archive
  public Beginning look(String digest) {
    Optional<String> marked = mark.read();
    if (marked.isPresent()) {
      return marked.get().equals(digest) ? Beginning.RESUMED : Beginning.OTHER_UNDER_WAY;
    }
    return archive.all().isEmpty() ? Beginning.BEGUN : Beginning.NOT_EMPTY;
  }

  /// Puts these pieces back in their order, or resumes a restore that was cut off.
  ///
  /// @param digest identifies the archive
  /// @throws club.core.DependencyFailure when they are not known to be stored; run it again
  public Outcome run(String digest, List<String> texts) {
    Beginning beginning = look(digest);
    if (beginning == Beginning.BEGUN && !mark.set(digest)) {
      beginning = look(digest);
    }
    return switch (beginning) {
      case BEGUN -> fill(digest, texts, false);
      case RESUMED -> fill(digest, texts, true);
      case OTHER_UNDER_WAY -> new Outcome.OtherUnderWay();
      case NOT_EMPTY -> new Outcome.NotEmpty();
    };
  }

  /// The state of the store before the first piece is put back.
  public enum Beginning {
    /// The store is empty.
    BEGUN,
    /// A restore from the same archive was cut off.
    RESUMED,
    /// A restore from another archive was cut off.
    OTHER_UNDER_WAY,
    /// The store holds data.
    NOT_EMPTY
  }

  /// The result of a restore.
  public sealed interface Outcome {
    /// The store holds every piece.
    ///
    /// @param written how many pieces were written
    /// @param there how many existed already
    /// @param resumed whether an earlier restore was cut off
    record Restored(int written, int there, boolean resumed) implements Outcome {}

    /// Another process completed the same restore meanwhile.
    record Overtaken() implements Outcome {}

    /// A text is not a piece of this store; those before it are written, and the mark stays.
    record Unreadable() implements Outcome {}

    /// See [Beginning#OTHER_UNDER_WAY].
    record OtherUnderWay() implements Outcome {}

    /// See [Beginning#NOT_EMPTY].
    record NotEmpty() implements Outcome {}
  }

  private Outcome fill(String digest, List<String> texts, boolean resumed) {
    int written = 0;
    for (int i = 0; i < texts.size(); i++) {
      if (i % AT_ONCE == 0 && !mark.read().equals(Optional.of(digest))) {
        return new Outcome.Overtaken();
      }
      Putting putting = archive.put(texts.get(i));
      if (putting == Putting.UNREADABLE) {
        return new Outcome.Unreadable();
      }
      written += putting == Putting.WRITTEN ? 1 : 0;
    }
    ending.run();
    mark.clear(digest);
    return new Outcome.Restored(written, texts.size() - written, resumed);
  }
}
