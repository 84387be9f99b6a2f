package club.core.archive;

import club.core.archive.Archive.Putting;
import java.util.List;
import java.util.Optional;

/// Fills an empty store from an archive, and overwrites nothing.
///
/// The store is marked for as long as it takes. So a restore that was cut off can be done again
/// with the same archive: what lies there then came from it, and may have changed since.
public final class Restore {
  /// So many pieces are put between two looks at the mark.
  private static final int AT_ONCE = 100;

  private final Archive archive;
  private final RestoreMark mark;

  /// Writes to `archive`, under `mark`.
  public Restore(Archive archive, RestoreMark mark) {
    this.archive = archive;
    this.mark = mark;
  }

  /// Whether a restore from this archive may begin; nothing is changed.
  public Beginning look(String digest) {
    Optional<String> marked = mark.read();
    if (marked.isPresent()) {
      return marked.get().equals(digest) ? Beginning.RESUMED : Beginning.OTHER_UNDER_WAY;
    }
    return archive.all().isEmpty() ? Beginning.BEGUN : Beginning.NOT_EMPTY;
  }

  /// Puts these pieces back in their order, or goes on where that was cut off.
  ///
  /// @param digest names the archive
  /// @throws club.core.DependencyFailure when they are not known to be there; do it again
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

  /// How a restore stands before its first piece.
  public enum Beginning {
    /// The store is empty.
    BEGUN,
    /// A restore from the same archive was cut off.
    RESUMED,
    /// A restore from another archive was cut off.
    OTHER_UNDER_WAY,
    /// There are data in the store.
    NOT_EMPTY
  }

  /// What came of a restore.
  public sealed interface Outcome {
    /// Everything is there.
    ///
    /// - `written`: so many pieces were put
    /// - `there`: so many lay there already
    /// - `resumed`: whether an earlier restore was cut off
    record Restored(int written, int there, boolean resumed) implements Outcome {}

    /// Somebody else has ended the same restore meanwhile.
    record Overtaken() implements Outcome {}

    /// A text is no piece of this store; those before it are put, and the mark stays.
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
    mark.clear(digest);
    return new Outcome.Restored(written, texts.size() - written, resumed);
  }
}
