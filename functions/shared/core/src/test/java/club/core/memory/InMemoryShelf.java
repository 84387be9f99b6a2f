package club.core.memory;

import club.core.site.PublicFile;
import club.core.site.Shelf;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// [Shelf] in memory. As on S3, the tag depends on the bytes alone.
public final class InMemoryShelf implements Shelf {
  private final Map<String, PublicFile> files = new TreeMap<>();

  /// The stored files, by path.
  public synchronized Map<String, PublicFile> files() {
    return Map.copyOf(files);
  }

  @Override
  public synchronized Optional<Shelved> read(String path) {
    return Optional.ofNullable(files.get(path)).map(file -> new Shelved(file.bytes(), tag(file)));
  }

  @Override
  public synchronized boolean put(PublicFile file, Optional<String> expected) {
    Optional<String> there = Optional.ofNullable(files.get(file.path())).map(InMemoryShelf::tag);
    if (!there.equals(expected)) {
      return false;
    }
    files.put(file.path(), file);
    return true;
  }

  private static String tag(PublicFile file) {
    return '"' + Integer.toHexString(file.bytes().hashCode()) + '"';
  }
}
