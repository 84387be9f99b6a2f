package club.logo;

import club.core.Bytes;

/// What becomes of an image that was sent: a tile that is drawn anew, or a refusal. Nothing of its
/// bytes is kept.
public sealed interface Drawing {
  /// The largest file that is taken, in bytes.
  int LIMIT = 512 * 1024;

  /// The large tile, a PNG.
  record Drawn(Bytes tile) implements Drawing {}

  /// Not taken.
  record Refused(Refusal why) implements Drawing {}

  /// Draws this file.
  static Drawing of(Bytes file) {
    if (file.size() == 0) {
      return new Refused(new Refusal.Missing());
    }
    if (file.size() > LIMIT) {
      return new Refused(new Refusal.TooHeavy());
    }
    return switch (Stripped.of(file.toArray())) {
      case Stripped.Not(Refusal why) -> new Refused(why);
      case Stripped.Image image ->
          Pixels.of(image).map(Drawing::drawn).orElseGet(() -> new Refused(new Refusal.Broken()));
    };
  }

  /// The small tile of a large one that was drawn before.
  static Bytes smaller(Bytes tile) {
    if (Stripped.of(tile.toArray()) instanceof Stripped.Image image) {
      return Pixels.of(image).map(Tile::smaller).map(Pixels::png).orElseThrow();
    }
    throw new IllegalArgumentException("not a tile");
  }

  /// On the small tile nothing is enlarged.
  private static Drawing drawn(Pixels pixels) {
    Box part = Box.of(pixels);
    if (part.isEmpty()) {
      return new Refused(new Refusal.Blank());
    }
    Tile.Size size = Tile.size(part);
    int width = size.width() / Tile.SMALLER;
    int height = size.height() / Tile.SMALLER;
    return width > part.width() || height > part.height()
        ? new Refused(new Refusal.TooSmall(part.width(), part.height(), width, height))
        : new Drawn(Tile.of(pixels, part).png());
  }
}
