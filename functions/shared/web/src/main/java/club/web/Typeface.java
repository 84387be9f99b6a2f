package club.web;

import club.core.Bytes;
import club.core.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The serif of headings and figures: Source Serif 4, cut to the letters of French and English.
///
/// @param bytes the font, as WOFF2
public record Typeface(Bytes bytes) {
  private static final String FILE = "/fonts/club-serif.woff2";

  /// The one of all pages.
  public static Typeface serif() {
    try (InputStream file = Typeface.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("The jar has no " + FILE + ".");
      }
      return new Typeface(Bytes.of(file.readAllBytes()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// Its key in the bucket, e.g. `fonts/club-serif.0123456789.woff2`, which changes with its
  /// content.
  public String path() {
    return "fonts/club-serif." + Sha256.of(bytes.toArray()).substring(0, 10) + ".woff2";
  }

  /// Its declaration. A page whose font is late keeps the reader's own serif, so that nothing moves
  /// (CSS Fonts Module Level 4, `font-display: optional`).
  public String css() {
    return "@font-face{font-family:\"Club Serif\";font-weight:600;font-display:optional;"
        + "src:url(/%s) format(\"woff2\")}".formatted(path());
  }
}
