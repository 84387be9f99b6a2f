package club.publish;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.register.Register.Count;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StepChartTest {
  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

  @Test
  void drawsTimeTrueAndNumbersFromZero() {
    StepChart chart = chart(count(0, 10), count(50, 20), count(100, 40));

    assertThat(chart.line()).isEqualTo("M34 126.5H182V93H330V26H352");
    assertThat(chart.area()).endsWith("V160H34Z");
    assertThat(chart.ticks()).first().isEqualTo(new StepChart.Tick(0, 160));
    assertThat(chart.ticks()).extracting(StepChart.Tick::members).containsExactly(0, 20, 40);
  }

  @Test
  void leavesNumbersWithoutNamesHollow() {
    StepChart chart = chart(new Count(DAY, 21, false), count(100, 42));

    assertThat(chart.dots()).extracting(StepChart.Dot::isNamed).containsExactly(false, true);
    assertThat(chart.dots()).extracting(StepChart.Dot::isLast).containsExactly(false, true);
  }

  @Test
  void labelsTheFirstTheLastAndTheHighestSteps() {
    StepChart chart =
        StepChart.of(
            IntStream.range(0, 200)
                .mapToObj(i -> count(i, i < 120 ? 10 + i / 10 : 60 + i / 10))
                .toList());

    assertThat(chart.labels()).hasSizeBetween(3, 5);
    assertThat(chart.labels().getFirst().members()).isEqualTo(10);
    assertThat(chart.labels().getLast().members()).isEqualTo(79);
    assertThat(chart.labels()).extracting(StepChart.Label::members).contains(72);
  }

  @Test
  void putsTheFirstNumberUnderALineThatSoonRises() {
    StepChart soon = chart(count(0, 21), count(5, 29), count(100, 42));
    StepChart late = chart(count(0, 21), count(50, 29), count(100, 42));
    StepChart low = chart(count(0, 1), count(5, 29), count(100, 42));

    assertThat(soon.labels()).extracting(StepChart.Label::isBelow).containsExactly(true, false);
    assertThat(late.labels().getFirst().isBelow()).isFalse();
    assertThat(low.labels().getFirst().isBelow()).as("no room under it").isFalse();
  }

  @Test
  void growsNoLongerThanItIsWide() {
    StepChart chart = StepChart.of(IntStream.range(0, 10_000).mapToObj(i -> count(i, i)).toList());

    assertThat(chart.line()).hasSizeLessThan(5_000);
    assertThat(chart.dots()).hasSizeLessThan(6);
    assertThat(chart.ticks()).hasSizeLessThan(5);
    assertThat(chart.line()).endsWith("V26H352");
  }

  @Test
  void drawsAClubThatAllMembersLeft() {
    assertThat(chart(count(0, 0), count(9, 0)).line()).isEqualTo("M34 160H330V160H352");
  }

  private static StepChart chart(Count... counts) {
    return StepChart.of(List.of(counts));
  }

  private static Count count(int day, int members) {
    return new Count(DAY.plusDays(day), members, true);
  }
}
