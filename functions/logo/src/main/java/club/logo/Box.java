package club.logo;

/// The part of an image that is drawn: without a border of one colour.
///
/// A coloured ground is part of a logo: of such a border, a margin remains.
record Box(int x, int y, int width, int height) {
  /// How far a channel of two pixels of one colour may differ: a JPEG's are never quite equal.
  private static final int TOLERANCE = 16;

  /// A ground of which each channel is at least this counts as white.
  private static final int NEAR_WHITE = 0xF0;

  /// What remains of a coloured border, of the shorter side of what it surrounds.
  private static final double MARGIN = 0.12;

  /// The part of these pixels; without a pixel where all are of one colour.
  static Box of(Pixels pixels) {
    int ground = pixels.at(0, 0);
    int right = pixels.width() - 1;
    int bottom = pixels.height() - 1;
    boolean isBordered =
        isLike(ground, pixels.at(right, 0))
            && isLike(ground, pixels.at(0, bottom))
            && isLike(ground, pixels.at(right, bottom));
    if (!isBordered) {
      return new Box(0, 0, pixels.width(), pixels.height());
    }
    Box content = content(pixels, ground);
    return isWhite(ground) || content.isEmpty() ? content : content.within(pixels);
  }

  boolean isEmpty() {
    return width == 0;
  }

  private static Box content(Pixels pixels, int ground) {
    int left = pixels.width();
    int right = -1;
    int top = pixels.height();
    int bottom = -1;
    for (int y = 0; y < pixels.height(); y++) {
      for (int x = 0; x < pixels.width(); x++) {
        if (!isLike(ground, pixels.at(x, y))) {
          left = Math.min(left, x);
          right = Math.max(right, x);
          top = Math.min(top, y);
          bottom = y;
        }
      }
    }
    return right < 0 ? new Box(0, 0, 0, 0) : new Box(left, top, right - left + 1, bottom - top + 1);
  }

  private Box within(Pixels pixels) {
    int margin = (int) Math.round(Math.min(width, height) * MARGIN);
    int left = Math.max(0, x - margin);
    int top = Math.max(0, y - margin);
    return new Box(
        left,
        top,
        Math.min(pixels.width(), x + width + margin) - left,
        Math.min(pixels.height(), y + height + margin) - top);
  }

  private static boolean isLike(int one, int other) {
    return isNear(one >> 16, other >> 16) && isNear(one >> 8, other >> 8) && isNear(one, other);
  }

  private static boolean isNear(int one, int other) {
    return Math.abs((one & 0xFF) - (other & 0xFF)) <= TOLERANCE;
  }

  private static boolean isWhite(int rgb) {
    return (rgb >> 16 & 0xFF) >= NEAR_WHITE
        && (rgb >> 8 & 0xFF) >= NEAR_WHITE
        && (rgb & 0xFF) >= NEAR_WHITE;
  }
}
