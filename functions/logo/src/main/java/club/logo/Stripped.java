package club.logo;

import club.core.Bytes;

/// An image file, reduced to what its pixels need before any decoder reads it: neither texts nor
/// colour profiles, thumbnails and further frames, nor what is glued to its end.
sealed interface Stripped {
  /// Pixels a side.
  int MOST_A_SIDE = 4_000;

  /// Pixels in all.
  int MOST_PIXELS = 16_000_000;

  /// A file that may be decoded.
  record Image(Format format, Bytes file, int width, int height) implements Stripped {}

  /// A file that may not.
  record Not(Refusal why) implements Stripped {}

  /// The formats that are decoded.
  enum Format {
    PNG,
    JPEG,
    WEBP
  }

  /// The format of a file by its first bytes; its name and its declared type are not looked at.
  static Stripped of(byte[] file) {
    return Sniffed.format(file)
        .map(format -> of(format, file))
        .orElseGet(
            () -> new Not(Sniffed.isSvg(file) ? new Refusal.Svg() : new Refusal.OtherFormat()));
  }

  private static Stripped of(Format format, byte[] file) {
    return switch (format) {
      case PNG -> PngChunks.strip(file);
      case JPEG -> JpegSegments.strip(file);
      case WEBP -> WebpChunks.strip(file);
    };
  }

  /// This file, unless its header announces more pixels than are decoded.
  static Stripped within(Format format, byte[] file, int width, int height) {
    if (width < 1 || height < 1) {
      return new Not(new Refusal.Broken());
    }
    return width > MOST_A_SIDE || height > MOST_A_SIDE || (long) width * height > MOST_PIXELS
        ? new Not(new Refusal.TooManyPixels(width, height))
        : new Image(format, Bytes.of(file), width, height);
  }

  /// A file that is cut off or damaged.
  static Stripped broken() {
    return new Not(new Refusal.Broken());
  }
}
