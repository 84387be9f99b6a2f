package club.local.lambda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// What the functions have logged, in a file.
public record FunctionLog(Path file) {
  private static final int SHOWN = 10_000;

  /// The newest 10 000 lines, oldest first.
  public synchronized List<String> lines() {
    try {
      List<String> all = Files.exists(file) ? Files.readAllLines(file) : List.of();
      return all.subList(Math.max(0, all.size() - SHOWN), all.size());
    } catch (IOException e) {
      throw new UncheckedIOException("read " + file, e);
    }
  }

  /// @param text one line or more
  synchronized void add(String text) {
    try {
      Files.write(
          file,
          text.lines().filter(line -> !line.isBlank()).toList(),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException("write " + file, e);
    }
  }
}
