package club.publish;

import club.core.register.Register.Count;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The numbers of members over time, as steps: time runs from the first number to the last, the
/// numbers from zero.
///
/// @param corners where the line steps up or down
/// @param ticks the numbers at the left, from zero
/// @param dots the points that are drawn
/// @param labels three to five numbers with their dates, from the first to the last
public record StepChart(
    List<Corner> corners, List<Tick> ticks, List<Dot> dots, List<Label> labels) {
  private static final int WIDTH = 360;
  private static final int HEIGHT = 190;

  static final int LEFT = 34;
  private static final int RIGHT = 330;
  static final int TOP = 26;
  static final int BOTTOM = 160;

  /// How long the last number goes on.
  static final int END = 352;

  /// Above this number only those without names and those with a label have a dot.
  private static final int DOTTED = 12;

  private static final int[] STEPS = {1, 2, 5};
  private static final int[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

  /// Where the line reaches a number.
  public record Corner(double x, double y) {}

  /// A number at the left.
  public record Tick(int members, int y) {}

  /// A point of the line.
  ///
  /// @param isNamed whether the names are known; it is hollow otherwise
  public record Dot(String x, String y, boolean isNamed, boolean isLast) {}

  /// A number with its date.
  ///
  /// @param isBelow whether the number stands under its point, clear of a line that soon rises
  public record Label(
      LocalDate date, int members, String x, String y, boolean isFirst, boolean isBelow) {
    /// How far under its point the number stands.
    public int shift() {
      return isBelow ? ChartLabels.UNDER : -9;
    }
  }

  /// A number, and where it is drawn.
  record Point(Count count, double x, double y) {}

  /// The chart of these numbers, of two days or more.
  ///
  /// @param counts by date
  static StepChart of(List<Count> counts) {
    int most = Math.max(1, counts.stream().mapToInt(Count::members).max().orElse(1));
    LocalDate first = counts.getFirst().date();
    double days = Math.max(1, counts.getLast().date().toEpochDay() - first.toEpochDay());
    List<Point> points =
        counts.stream()
            .map(
                count ->
                    new Point(
                        count,
                        LEFT
                            + (RIGHT - LEFT)
                                * (count.date().toEpochDay() - first.toEpochDay())
                                / days,
                        y(count.members(), most)))
            .toList();
    ChartLabels labels = ChartLabels.of(points);
    return new StepChart(
        corners(points), ticks(most), dots(points, labels.points()), labels.drawn(points));
  }

  /// The width of the drawing.
  public int width() {
    return WIDTH;
  }

  /// The height of the drawing.
  public int height() {
    return HEIGHT;
  }

  /// The data of a line at this height.
  public String across(Tick tick) {
    return "M" + LEFT + " " + tick.y() + "H" + END;
  }

  /// The height of the dates.
  public int dates() {
    return BOTTOM + 21;
  }

  /// The steps, as the data of an SVG path.
  public String line() {
    StringBuilder path = new StringBuilder("M" + LEFT + " " + number(corners.getFirst().y()));
    corners.stream()
        .skip(1)
        .forEachOrdered(
            corner ->
                path.append('H').append(number(corner.x())).append('V').append(number(corner.y())));
    return path.append("H" + END).toString();
  }

  /// The area under the line.
  public String area() {
    return line() + "V" + BOTTOM + "H" + LEFT + "Z";
  }

  private static double y(int members, int most) {
    return BOTTOM - (double) (BOTTOM - TOP) * members / most;
  }

  /// Steps closer than a unit are drawn as one.
  private static List<Corner> corners(List<Point> points) {
    List<Corner> corners = new ArrayList<>();
    for (Point point : points) {
      boolean isLast = point.equals(points.getLast());
      if (corners.isEmpty() || isLast || point.x() - corners.getLast().x() >= 1) {
        corners.add(new Corner(point.x(), point.y()));
      }
    }
    return corners;
  }

  /// Four at most, at 1, 2 or 5 times a power of ten.
  private static List<Tick> ticks(int most) {
    int step = 1;
    for (int i = 0; most / step > 3; i++) {
      step = STEPS[i % 3] * POWERS[i / 3];
    }
    int each = step;
    return IntStream.rangeClosed(0, most / each)
        .map(i -> i * each)
        .mapToObj(members -> new Tick(members, (int) Math.round(y(members, most))))
        .toList();
  }

  private static List<Dot> dots(List<Point> points, List<Point> labelled) {
    TreeSet<LocalDate> marked =
        labelled.stream()
            .map(point -> point.count().date())
            .collect(Collectors.toCollection(TreeSet::new));
    return points.stream()
        .filter(
            point ->
                points.size() <= DOTTED
                    || !point.count().named()
                    || marked.contains(point.count().date()))
        .map(
            point ->
                new Dot(
                    number(point.x()),
                    number(point.y()),
                    point.count().named(),
                    point.equals(points.getLast())))
        .toList();
  }

  static String number(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
