package club.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import club.core.Palette;
import club.core.Sha256;
import gg.jte.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/// The style of all pages: the palette, the font, then the files of `infrastructure/site/style`.
///
/// Public pages contain it, so that they are drawn after one round trip. Pages behind the API link
/// it by a name that changes with its content, so that browsers may keep it for ever (decision 19).
///
/// @param text the CSS
public record StyleSheet(String text) {
  /// Resources of a jar cannot be listed; a test compares this list with the folder.
  static final List<String> PARTS =
      List.of(
          "tokens",
          "ground",
          "frame",
          "layout",
          "front",
          "register",
          "buttons",
          "panels",
          "forms",
          "decoy",
          "decide",
          "entry",
          "state",
          "own",
          "news",
          "logos",
          "modes");

  /// The style in these colours.
  public static StyleSheet of(Palette palette) {
    return new StyleSheet(
        palette.css()
            + Typeface.serif().css()
            + PARTS.stream().map(StyleSheet::part).collect(Collectors.joining()));
  }

  /// Its key in the bucket, e.g. `style.0123456789.css`.
  public String path() {
    return "style." + Sha256.of(text).substring(0, 10) + ".css";
  }

  /// The content of a `<style>` element.
  public Content element() {
    return output -> output.writeContent(text);
  }

  /// The policy that allows this very style inside a page, and no other: `style-src 'sha256-…'`.
  ///
  /// **Source:** Content Security Policy Level 3, 8.4.
  public String policy() {
    byte[] hash = HexFormat.of().parseHex(Sha256.of(text));
    return "style-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
  }

  private static String part(String name) {
    try (InputStream file = StyleSheet.class.getResourceAsStream("/style/" + name + ".css")) {
      if (file == null) {
        throw new IllegalStateException("The jar has no style/" + name + ".css.");
      }
      return new String(file.readAllBytes(), UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
