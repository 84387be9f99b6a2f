package club.publish;

import club.core.Bytes;
import club.core.site.Mark;
import club.core.site.PublicFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/// The files of `infrastructure/site`, which the function's jar contains.
final class StaticFiles {
  /// Resources of a jar cannot be listed; a test compares this list with the folder.
  static final List<String> PATHS = List.of("favicon.svg", "robots.txt");

  /// A new look may appear a few minutes late, but browsers do not keep an old one.
  private static final String CACHE = "public, max-age=300, s-maxage=60";

  private StaticFiles() {}

  /// All of them, in the order of [#PATHS].
  static List<PublicFile> all() {
    return PATHS.stream()
        .map(path -> new PublicFile(path, type(path), CACHE, bytes(path), Mark.NONE))
        .toList();
  }

  /// The content type of this file.
  ///
  /// @throws IllegalArgumentException for an unknown kind of file
  static String type(String path) {
    return switch (path.substring(path.lastIndexOf('.') + 1)) {
      case "css" -> "text/css; charset=utf-8";
      case "html" -> "text/html; charset=utf-8";
      case "svg" -> "image/svg+xml";
      case "txt" -> "text/plain; charset=utf-8";
      default -> throw new IllegalArgumentException("no content type for " + path);
    };
  }

  private static Bytes bytes(String path) {
    try (InputStream file = StaticFiles.class.getResourceAsStream("/site/" + path)) {
      if (file == null) {
        throw new IllegalStateException("The jar has no file site/" + path + ".");
      }
      return Bytes.of(file.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
