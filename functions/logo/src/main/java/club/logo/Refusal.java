package club.logo;

import club.core.Phrases;

/// Why an image is not taken.
public sealed interface Refusal {
  /// In words, with what would be taken.
  default String text(Phrases texts) {
    return switch (this) {
      case Missing() -> texts.say("refusal.missing");
      case Several() -> texts.say("refusal.several");
      case TooHeavy() -> texts.say("refusal.too-heavy", Drawing.LIMIT / 1024);
      case Svg() -> texts.say("refusal.svg");
      case OtherFormat() -> texts.say("refusal.other-format");
      case TooManyPixels(int width, int height) ->
          texts.say("refusal.too-many-pixels", width, height, Stripped.MOST_A_SIDE);
      case Animated() -> texts.say("refusal.animated");
      case Cmyk() -> texts.say("refusal.cmyk");
      case Broken() -> texts.say("refusal.broken");
      case Blank() -> texts.say("refusal.blank");
      case TooSmall(int width, int height, int leastWidth, int leastHeight) ->
          texts.say("refusal.too-small", width, height, leastWidth, leastHeight);
    };
  }

  /// No image was sent.
  record Missing() implements Refusal {}

  /// Several files were sent.
  record Several() implements Refusal {}

  /// Over [Drawing#LIMIT].
  record TooHeavy() implements Refusal {}

  /// An SVG, in which scripts and references to other servers can hide.
  record Svg() implements Refusal {}

  /// Neither PNG nor JPEG nor WebP, whatever its name says.
  record OtherFormat() implements Refusal {}

  /// More pixels than are decoded.
  record TooManyPixels(int width, int height) implements Refusal {}

  /// Moves.
  record Animated() implements Refusal {}

  /// In the colours of a printer.
  record Cmyk() implements Refusal {}

  /// Cut off, or damaged.
  record Broken() implements Refusal {}

  /// Nothing is seen of it on white.
  record Blank() implements Refusal {}

  /// Too few pixels to be drawn sharp.
  ///
  /// @param width without margins, as `height`
  /// @param leastWidth what the smaller size needs, as `leastHeight`
  record TooSmall(int width, int height, int leastWidth, int leastHeight) implements Refusal {}
}
