package club.publish;

import club.publish.StepChart.Label;
import club.publish.StepChart.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The points of a line whose numbers and dates are written beside them.
///
/// @param points three to five where there are as many, from the first to the last
record ChartLabels(List<Point> points) {
  private static final int MOST = 5;

  /// The room of a label: to the right of the first point, and to the left of each other.
  private static final int ROOM = 76;

  /// The width of a number.
  private static final int NUMBER = 24;

  /// How far under its point a number stands.
  static final int UNDER = 19;

  /// The first, the last, and between them those after the highest steps.
  static ChartLabels of(List<Point> points) {
    List<Point> chosen = new ArrayList<>(List.of(points.getFirst(), points.getLast()));
    IntStream.range(1, points.size() - 1)
        .boxed()
        .sorted(Comparator.comparingInt(i -> -step(points, i)))
        .map(points::get)
        .forEachOrdered(
            point -> {
              boolean isApart =
                  point.x() - StepChart.LEFT >= 2 * ROOM
                      && chosen.stream().allMatch(one -> Math.abs(one.x() - point.x()) >= ROOM);
              if (chosen.size() < MOST && isApart) {
                chosen.add(point);
              }
            });
    return new ChartLabels(chosen.stream().sorted(Comparator.comparingDouble(Point::x)).toList());
  }

  private static int step(List<Point> points, int i) {
    return Math.abs(points.get(i).count().members() - points.get(i - 1).count().members());
  }

  /// As they are drawn beside the line.
  ///
  /// @param all the points of the line
  List<Label> drawn(List<Point> all) {
    return points.stream()
        .map(
            point ->
                new Label(
                    point.count().date(),
                    point.count().members(),
                    StepChart.number(point.x()),
                    StepChart.number(point.y()),
                    point.equals(points.getFirst()),
                    point.equals(points.getFirst()) && soonRises(all)))
        .toList();
  }

  /// Whether the line rises where the first number would stand, and there is room under it.
  private static boolean soonRises(List<Point> points) {
    Point first = points.getFirst();
    return first.y() + UNDER < StepChart.BOTTOM
        && points.stream().anyMatch(one -> one.y() < first.y() && one.x() - first.x() < NUMBER);
  }
}
