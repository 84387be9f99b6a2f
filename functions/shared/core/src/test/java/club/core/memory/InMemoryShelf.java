package club.core.memory;

import club.core.site.PublicFile;
import club.core.site.Shelf;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// [Shelf] in memory.
public final class InMemoryShelf implements Shelf {
  private final Map<String, PublicFile> files = new TreeMap<>();

  /// The stored files, by path.
  public synchronized Map<String, PublicFile> files() {
    return Map.copyOf(files);
  }

  @Override
  public synchronized Map<String, String> tags() {
    Map<String, String> tags = new TreeMap<>();
    files.forEach((path, file) -> tags.put(path, file.tag()));
    return tags;
  }

  @Override
  public synchronized Optional<Shelved> read(String path) {
    return Optional.ofNullable(files.get(path)).map(file -> new Shelved(file.bytes(), file.tag()));
  }

  @Override
  public synchronized boolean put(PublicFile file, Optional<String> expected) {
    Optional<String> there = Optional.ofNullable(files.get(file.path())).map(PublicFile::tag);
    if (!there.equals(expected)) {
      return false;
    }
    files.put(file.path(), file);
    return true;
  }
}
