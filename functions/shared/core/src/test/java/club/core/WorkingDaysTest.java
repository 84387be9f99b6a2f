package club.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {
  @Test
  void leavesOutTheElevenHolidaysOfAYear() {
    assertThat(weekdaysOff(2026))
        .containsExactly(
            "2026-01-01",
            "2026-04-06",
            "2026-05-01",
            "2026-05-08",
            "2026-05-14",
            "2026-05-25",
            "2026-07-14",
            "2026-11-11",
            "2026-12-25");
    assertThat(weekdaysOff(2025))
        .containsExactly(
            "2025-01-01",
            "2025-04-21",
            "2025-05-01",
            "2025-05-08",
            "2025-05-29",
            "2025-06-09",
            "2025-07-14",
            "2025-08-15",
            "2025-11-11",
            "2025-12-25");
  }

  /// 22 March and 25 April, the earliest and the latest Easter, are among them.
  @ParameterizedTest
  @ValueSource(strings = {"2285-03-23", "2038-04-26", "2000-04-24", "2008-03-24", "2011-04-25"})
  void findsEasterMonday(LocalDate monday) {
    assertThat(monday.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
    assertThat(WorkingDays.isWorking(monday)).isFalse();
    assertThat(WorkingDays.isWorking(monday.plusDays(1))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-02,0,2026-03-02",
    "2026-03-02,5,2026-03-09",
    "2026-03-07,1,2026-03-09",
    "2026-12-24,1,2026-12-28",
    "2026-12-24,5,2027-01-04",
    "2026-04-30,10,2026-05-19",
  })
  void countsForward(LocalDate from, int count, LocalDate to) {
    assertThat(WorkingDays.after(from, count)).isEqualTo(to);
    assertThat(WorkingDays.between(from, to)).isEqualTo(count);
  }

  @Test
  void countsNothingBackwards() {
    assertThat(WorkingDays.between(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 2))).isZero();
  }

  @Test
  void findsTheFirstWorkingDayOfAMonth() {
    assertThat(
            LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2026, 7, 1))
                .filter(WorkingDays::opensMonth)
                .map(LocalDate::toString))
        .containsExactly(
            "2026-01-02", "2026-02-02", "2026-03-02", "2026-04-01", "2026-05-04", "2026-06-01");
  }

  private static List<String> weekdaysOff(int year) {
    return days(year)
        .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
        .filter(day -> !WorkingDays.isWorking(day))
        .map(LocalDate::toString)
        .toList();
  }

  private static Stream<LocalDate> days(int year) {
    return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
  }
}
