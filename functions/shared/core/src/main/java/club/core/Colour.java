package club.core;

import java.util.Optional;
import java.util.regex.Pattern;

/// A colour of a screen.
///
/// @param red 0 to 255, in sRGB, as green and blue
public record Colour(int red, int green, int blue) {
  private static final Pattern SHAPE = Pattern.compile("#[0-9a-fA-F]{6}");

  /// The colour of this notation; empty where it is not `#rrggbb`.
  public static Optional<Colour> of(String hex) {
    return SHAPE.matcher(hex).matches() ? Optional.of(parse(hex)) : Optional.empty();
  }

  private static Colour parse(String hex) {
    int number = Integer.parseInt(hex, 1, 7, 16);
    return new Colour(number >> 16, number >> 8 & 0xff, number & 0xff);
  }

  /// The contrast with another colour, from 1 for the same to 21 for black and white.
  ///
  /// **Source:** WCAG 2.2, "contrast ratio" and "relative luminance".
  public double contrast(Colour other) {
    double here = luminance() + 0.05;
    double there = other.luminance() + 0.05;
    return Math.max(here, there) / Math.min(here, there);
  }

  private double luminance() {
    return 0.2126 * Oklch.linear(red) + 0.7152 * Oklch.linear(green) + 0.0722 * Oklch.linear(blue);
  }

  /// The same hue, lighter or darker, with less colour where a screen cannot show as much.
  ///
  /// @param lightness 0 for black to 1 for white, as the eye sees it
  /// @param strength the share of this colour's chroma that is kept
  Colour shade(double lightness, double strength) {
    Oklch oklch = Oklch.of(this);
    return new Oklch(lightness, oklch.chroma() * strength, oklch.hue()).colour();
  }

  /// The same colour, darker by this share of its lightness.
  Colour darker(double share) {
    return shade(Oklch.of(this).lightness() * (1 - share), 1);
  }

  /// The notation of CSS, `#rrggbb` in lower case.
  @Override
  public String toString() {
    return "#%06x".formatted(red << 16 | green << 8 | blue);
  }
}
