package club.local.lambda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/// What the functions have logged, in order. A file keeps all of it.
public final class FunctionLog {
  private static final int KEPT = 10_000;

  private final Path file;
  private final Deque<String> lines = new ArrayDeque<>();

  public FunctionLog(Path file) {
    this.file = file;
    if (Files.exists(file)) {
      try (Stream<String> before = Files.lines(file)) {
        before.forEach(this::keep);
      } catch (IOException e) {
        throw new UncheckedIOException("read " + file, e);
      }
    }
  }

  /// The newest 10 000 lines, oldest first.
  public synchronized List<String> lines() {
    return List.copyOf(lines);
  }

  /// @param text one line or more
  synchronized void add(String text) {
    List<String> added = text.lines().filter(line -> !line.isBlank()).toList();
    added.forEach(this::keep);
    try {
      Files.write(file, added, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException("write " + file, e);
    }
  }

  private void keep(String line) {
    lines.addLast(line);
    if (lines.size() > KEPT) {
      lines.removeFirst();
    }
  }
}
