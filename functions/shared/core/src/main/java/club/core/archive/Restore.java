package club.core.archive;

import java.util.List;
import java.util.Optional;

/// Fills an empty store from an archive, page by page, and overwrites nothing.
///
/// The store is marked for as long as it takes. So a restore that was cut off can be done again
/// with the same archive: what lies there then came from it, and may have changed since.
public final class Restore {
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
    return isEmpty() ? Beginning.BEGUN : Beginning.NOT_EMPTY;
  }

  /// Begins, or goes on with what was cut off.
  public Beginning begin(String digest) {
    Beginning beginning = look(digest);
    return beginning == Beginning.BEGUN && !mark.set(digest) ? look(digest) : beginning;
  }

  /// Puts some pieces back, in their order.
  ///
  /// @throws club.core.DependencyFailure when they are not known to be there; do it again
  public Filling fill(String digest, List<String> texts) {
    if (!mark.read().equals(Optional.of(digest))) {
      return new Filling.NotBegun();
    }
    int written = 0;
    for (String text : texts) {
      switch (archive.put(text)) {
        case WRITTEN -> written++;
        case THERE -> {}
        case UNREADABLE -> {
          return new Filling.Unreadable();
        }
      }
    }
    return new Filling.Filled(written, texts.size() - written);
  }

  /// Ends it: everything is there.
  public void end(String digest) {
    mark.clear(digest);
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

  /// What came of putting pieces back.
  public sealed interface Filling {
    /// `written` were put, `there` lay there already.
    record Filled(int written, int there) implements Filling {}

    /// This restore was not begun, or has ended.
    record NotBegun() implements Filling {}

    /// A text is no piece of this store; those before it are put.
    record Unreadable() implements Filling {}
  }

  private boolean isEmpty() {
    Archive.Page page = archive.page(Optional.empty());
    while (page.items().isEmpty() && page.next().isPresent()) {
      page = archive.page(page.next());
    }
    return page.items().isEmpty();
  }
}
