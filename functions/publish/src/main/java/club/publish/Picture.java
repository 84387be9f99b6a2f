package club.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import club.core.Bytes;
import club.core.Palette;
import club.core.Palette.Tone;
import club.core.Sha256;
import club.core.site.PublicFile;
import club.publish.StepChart.Corner;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The picture that others show beside a link to the site: the number of members and its curve, in
/// the club's colours, for readers of any language.
///
/// It is drawn here (decision 21): `java.awt` needs fonts and native libraries that a Lambda
/// function may not have.
final class Picture {
  private static final int WIDTH = 1200;
  private static final int HEIGHT = 630;
  private static final int STROKE = 10;

  /// The left edge of everything, and the line on which the figures stand.
  private static final int LEFT = 90;

  private static final int BASE = 300;

  /// The size of the figures, in pixels to the em.
  private static final double SIZE = 300;

  private static final double SCALE_X = 1020.0 / (StepChart.END - StepChart.LEFT);
  private static final double SCALE_Y = 210.0 / (StepChart.BOTTOM - StepChart.TOP);
  private static final int BOTTOM = 570;

  private static final Map<Character, Figure> FIGURES = figures();

  private final Canvas canvas;
  private final Palette palette;

  private Picture(Palette palette) {
    this.palette = palette;
    this.canvas = new Canvas(WIDTH, HEIGHT, rgb(Tone.PAPER));
  }

  /// The picture of this register, under a name that changes with its content: where a link was
  /// shared, the picture of that day stays.
  static PublicFile of(Palette palette, PublicRegister register) {
    Picture picture = new Picture(palette);
    picture.figures(register.count());
    if (register.counts().size() > 1) {
      picture.curve(StepChart.of(register.counts()).corners());
    }
    Bytes png = picture.canvas.png();
    String path = "picture." + Sha256.of(png.toArray()).substring(0, 10) + ".png";
    return StaticFiles.forEver(path, png);
  }

  /// A figure of the font.
  ///
  /// @param outline closed lines, in units of a thousandth of the em
  private record Figure(int width, List<double[]> outline) {}

  private void figures(int count) {
    canvas.fill(List.of(box(0, 0, WIDTH, 16)), rgb(Tone.ACCENT));
    double pen = LEFT;
    for (char digit : Integer.toString(count).toCharArray()) {
      Figure figure = FIGURES.getOrDefault(digit, new Figure(0, List.of()));
      double x = pen;
      canvas.fill(
          figure.outline().stream().map(line -> placed(line, x)).toList(), rgb(Tone.ACCENT));
      pen += figure.width() * SIZE / 1000;
    }
  }

  private static double[] placed(double[] line, double pen) {
    double[] placed = new double[line.length];
    for (int i = 0; i < line.length; i += 2) {
      placed[i] = pen + line[i] * SIZE / 1000;
      placed[i + 1] = BASE - line[i + 1] * SIZE / 1000;
    }
    return placed;
  }

  private void curve(List<Corner> corners) {
    List<double[]> area = new ArrayList<>();
    List<double[]> line = new ArrayList<>();
    for (int i = 0; i < corners.size(); i++) {
      double x = x(corners.get(i).x());
      double y = y(corners.get(i).y());
      double end = i + 1 < corners.size() ? x(corners.get(i + 1).x()) : x(StepChart.END);
      double before = i > 0 ? y(corners.get(i - 1).y()) : y;
      area.add(box(x, y, end, BOTTOM));
      line.add(box(x - STROKE / 2.0, y - STROKE / 2.0, end, y + STROKE / 2.0));
      line.add(
          box(
              x - STROKE / 2.0,
              Math.min(y, before) - STROKE / 2.0,
              x + STROKE / 2.0,
              Math.max(y, before) + STROKE / 2.0));
    }
    canvas.fill(area, rgb(Tone.TINT));
    canvas.fill(line, rgb(Tone.ACCENT));
    canvas.fill(List.of(dot(x(corners.getLast().x()), y(corners.getLast().y()))), rgb(Tone.OCHRE));
  }

  private static double x(double x) {
    return LEFT + (x - StepChart.LEFT) * SCALE_X;
  }

  private static double y(double y) {
    return BOTTOM - (StepChart.BOTTOM - y) * SCALE_Y;
  }

  private static double[] box(double left, double top, double right, double bottom) {
    return new double[] {left, top, right, top, right, bottom, left, bottom};
  }

  private static double[] dot(double x, double y) {
    double[] line = new double[96];
    for (int i = 0; i < 48; i++) {
      line[2 * i] = x + 18 * StrictMath.cos(i * Math.PI / 24);
      line[2 * i + 1] = y + 18 * StrictMath.sin(i * Math.PI / 24);
    }
    return line;
  }

  private int rgb(Tone tone) {
    return Integer.parseInt(palette.light(tone).substring(1), 16);
  }

  private static Map<Character, Figure> figures() {
    Map<Character, Figure> figures = new HashMap<>();
    try (InputStream file = Picture.class.getResourceAsStream("figures.txt")) {
      if (file == null) {
        throw new IllegalStateException("The jar has no figures.txt.");
      }
      new String(file.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" ", 3))
          .forEach(
              parts ->
                  figures.put(
                      parts[0].charAt(0),
                      new Figure(
                          Integer.parseInt(parts[1]),
                          Arrays.stream(parts[2].split(" ; ", -1)).map(Picture::line).toList())));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return Collections.unmodifiableMap(figures);
  }

  private static double[] line(String points) {
    return Arrays.stream(points.split("[ ,]", -1)).mapToDouble(Double::parseDouble).toArray();
  }
}
