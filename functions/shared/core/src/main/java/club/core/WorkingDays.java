package club.core;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import java.util.stream.Stream;

/// Working days in France: Monday to Friday without the eleven legal holidays. Those that Alsace
/// and Moselle have beside them are working days here.
///
/// **Source:** Code du travail, article L3133-1.
public final class WorkingDays {
  private static final Set<MonthDay> FIXED =
      Set.of(
          MonthDay.of(1, 1),
          MonthDay.of(5, 1),
          MonthDay.of(5, 8),
          MonthDay.of(7, 14),
          MonthDay.of(8, 15),
          MonthDay.of(11, 1),
          MonthDay.of(11, 11),
          MonthDay.of(12, 25));

  /// Easter Monday, Ascension Day and Whit Monday, in days after Easter.
  private static final Set<Integer> AFTER_EASTER = Set.of(1, 39, 50);

  private WorkingDays() {}

  /// Whether people work on this day.
  public static boolean isWorking(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !isHoliday(day);
  }

  /// The working day on which this many have begun after `day`, which does not count itself; `day`
  /// for 0.
  public static LocalDate after(LocalDate day, int count) {
    return count == 0
        ? day
        : Stream.iterate(day.plusDays(1), one -> one.plusDays(1))
            .filter(WorkingDays::isWorking)
            .skip(count - 1L)
            .findFirst()
            .orElseThrow();
  }

  /// How many working days have begun after the day `from` by the end of the day `to`; 0 where `to`
  /// is not later.
  public static int between(LocalDate from, LocalDate to) {
    return to.isAfter(from)
        ? (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(WorkingDays::isWorking).count()
        : 0;
  }

  /// Whether it is the first working day of its month.
  public static boolean opensMonth(LocalDate day) {
    return isWorking(day) && between(day.withDayOfMonth(1).minusDays(1), day) == 1;
  }

  /// Whether it is the first working day of its week.
  public static boolean opensWeek(LocalDate day) {
    LocalDate sunday = day.minusDays(day.getDayOfWeek().getValue());
    return isWorking(day) && between(sunday, day) == 1;
  }

  private static boolean isHoliday(LocalDate day) {
    LocalDate easter = easter(day.getYear());
    return FIXED.contains(MonthDay.from(day))
        || AFTER_EASTER.stream().map(easter::plusDays).anyMatch(day::equals);
  }

  /// Easter Sunday of a year of the Gregorian calendar.
  ///
  /// **Source:** J. Meeus, "Astronomical Algorithms", chapter 8.
  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int ofCentury = year % 100;
    int correction = (8 * century + 13) / 25;
    int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
    int late = (golden + 11 * epact + 22 * weekday) / 451;
    int march = epact + weekday - 7 * late + 22;
    return LocalDate.of(year, 3, 1).plusDays(march - 1L);
  }
}
