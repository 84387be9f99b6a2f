package club.core.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/// The lines of a table that lies beside the classes of this package.
final class ResourceLines {
  private ResourceLines() {}

  /// The lines that say something, in order: not those that are empty or begin with `#`.
  ///
  /// @throws IllegalStateException when the jar lacks the file
  static List<String> of(String file) {
    try (InputStream bytes = ResourceLines.class.getResourceAsStream(file)) {
      if (bytes == null) {
        throw new IllegalStateException(ResourceLines.class.getPackageName() + " has no " + file);
      }
      return new String(bytes.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
