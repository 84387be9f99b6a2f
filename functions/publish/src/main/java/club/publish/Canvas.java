package club.publish;

import club.core.Bytes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A drawing of plain shapes, with smooth edges.
final class Canvas {
  /// Lines that are looked at in each row of pixels.
  private static final int FINE = 4;

  private final int width;
  private final int height;
  private final int[] pixels;

  Canvas(int width, int height, int ground) {
    this.width = width;
    this.height = height;
    this.pixels = new int[width * height];
    Arrays.fill(pixels, ground);
  }

  /// Fills what these closed lines enclose, a counter inside a figure being left out by its
  /// direction (SVG 2, 13.4.2, `nonzero`).
  ///
  /// @param lines the x and y of each point in turn, in pixels
  /// @param rgb `0xrrggbb`
  void fill(List<double[]> lines, int rgb) {
    float[] cover = new float[width];
    for (int y = 0; y < height; y++) {
      Arrays.fill(cover, 0);
      for (int i = 0; i < FINE; i++) {
        cover(lines, y + (i + 0.5) / FINE, cover);
      }
      for (int x = 0; x < width; x++) {
        if (cover[x] > 0) {
          int at = y * width + x;
          pixels[at] = blend(pixels[at], rgb, Math.min(1, cover[x]));
        }
      }
    }
  }

  private record Crossing(double x, int turn) {}

  private static void cover(List<double[]> lines, double y, float[] cover) {
    List<Crossing> crossings = new ArrayList<>();
    for (double[] line : lines) {
      for (int i = 0; i < line.length; i += 2) {
        int next = (i + 2) % line.length;
        double top = line[i + 1];
        double bottom = line[next + 1];
        if ((top <= y) != (bottom <= y)) {
          double x = line[i] + (y - top) / (bottom - top) * (line[next] - line[i]);
          crossings.add(new Crossing(x, top <= y ? 1 : -1));
        }
      }
    }
    crossings.sort((one, other) -> Double.compare(one.x(), other.x()));
    int winding = 0;
    for (int i = 0; i + 1 < crossings.size(); i++) {
      winding += crossings.get(i).turn();
      if (winding != 0) {
        span(crossings.get(i).x(), crossings.get(i + 1).x(), cover);
      }
    }
  }

  private static void span(double from, double to, float[] cover) {
    int first = Math.max(0, (int) Math.floor(from));
    int last = Math.min(cover.length - 1, (int) Math.floor(to));
    for (int x = first; x <= last; x++) {
      cover[x] += (float) ((Math.min(to, x + 1) - Math.max(from, x)) / FINE);
    }
  }

  private static int blend(int under, int over, float share) {
    int mixed = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int below = under >> shift & 0xff;
      int above = over >> shift & 0xff;
      mixed |= Math.round(below + (above - below) * share) << shift;
    }
    return mixed;
  }

  /// The drawing as PNG.
  Bytes png() {
    return Png.of(pixels, width);
  }
}
