package club.publish;

import club.core.Bytes;
import club.core.Palette;
import club.core.Palette.Tone;
import club.core.site.Mark;
import club.core.site.PublicFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/// The files of `infrastructure/site`, which the function's jar contains.
final class StaticFiles {
  /// Resources of a jar cannot be listed; a test compares this list with the folder.
  static final List<String> PATHS =
      List.of("favicon.svg", "members.schema.json", "openapi.yaml", "robots.txt");

  /// A new look may appear a few minutes late, but browsers do not keep an old one.
  private static final String CACHE = "public, max-age=300, s-maxage=60";

  /// A year: the name of such a file changes with its content.
  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  private StaticFiles() {}

  /// A file whose name changes with its content.
  static PublicFile forEver(String path, Bytes bytes) {
    return new PublicFile(path, type(path), FOR_EVER, bytes, Mark.NONE);
  }

  /// All of them, in the order of [#PATHS].
  ///
  /// @param site the public site's address, without a slash at its end
  static List<PublicFile> all(Palette palette, String site) {
    return PATHS.stream()
        .map(
            path ->
                new PublicFile(path, type(path), CACHE, completed(path, palette, site), Mark.NONE))
        .toList();
  }

  /// `robots.txt` names the site's address, `SITE_URL`, since a sitemap's must be whole.
  private static Bytes completed(String path, Palette palette, String site) {
    Bytes bytes = bytes(path);
    return switch (path.substring(path.lastIndexOf('.') + 1)) {
      case "svg" -> coloured(bytes, palette);
      case "txt" -> Bytes.of(bytes.text().replace("SITE_URL", site));
      default -> bytes;
    };
  }

  /// A drawing names its colours, such as `ACCENT_LIGHT` and `ACCENT_DARK`: alone in a tab it does
  /// not see the style.
  private static Bytes coloured(Bytes bytes, Palette palette) {
    String drawing = bytes.text();
    for (Tone tone : Tone.values()) {
      drawing =
          drawing
              .replace(tone.name() + "_LIGHT", palette.light(tone))
              .replace(tone.name() + "_DARK", palette.dark(tone));
    }
    return Bytes.of(drawing);
  }

  /// The content type of this file.
  ///
  /// @throws IllegalArgumentException for an unknown kind of file
  static String type(String path) {
    return switch (path.substring(path.lastIndexOf('.') + 1)) {
      case "css" -> "text/css; charset=utf-8";
      case "html" -> "text/html; charset=utf-8";
      case "json" -> "application/json; charset=utf-8";
      case "js" -> "text/javascript; charset=utf-8";
      case "png" -> "image/png";
      case "svg" -> "image/svg+xml";
      case "woff2" -> "font/woff2";
      // RFC 9512
      case "yaml" -> "application/yaml";
      case "txt" -> "text/plain; charset=utf-8";
      default -> throw new IllegalArgumentException("no content type for " + path);
    };
  }

  /// The content of a file of `infrastructure/site`.
  static Bytes bytes(String path) {
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
