package club.logo;

/// A white tile of 3:2 with a logo in its middle. Each logo covers the same area, unless it is so
/// long or so high that it would reach the edge.
final class Tile {
  /// In pixels: for screens of two pixels a point.
  static final int WIDTH = 480;

  static final int HEIGHT = WIDTH * 2 / 3;

  /// How much smaller the tile for screens of one pixel a point is.
  static final int SMALLER = 2;

  /// The area of a logo, in pixels: a quarter of the tile.
  private static final double AREA = WIDTH * HEIGHT / 4.0;

  /// What stays white on each side.
  private static final int CLEAR = 32;

  private Tile() {}

  /// The width and height of a logo of this shape.
  ///
  /// @param shape its own width and height, in any unit
  static Size size(Box shape) {
    double aspect = (double) shape.width() / shape.height();
    double width = Math.sqrt(AREA * aspect);
    double height = width / aspect;
    double fitting =
        Math.min(1, Math.min((WIDTH - 2 * CLEAR) / width, (HEIGHT - 2 * CLEAR) / height));
    return new Size(
        Math.max(1, (int) Math.round(width * fitting)),
        Math.max(1, (int) Math.round(height * fitting)));
  }

  /// Pixels.
  record Size(int width, int height) {}

  /// The tile with this part of these pixels.
  static Pixels of(Pixels pixels, Box part) {
    Size size = size(part);
    return pixels.scaled(part, size.width(), size.height()).centredOn(WIDTH, HEIGHT);
  }

  /// The smaller tile.
  static Pixels smaller(Pixels tile) {
    return tile.scaled(
        new Box(0, 0, tile.width(), tile.height()),
        tile.width() / SMALLER,
        tile.height() / SMALLER);
  }
}
