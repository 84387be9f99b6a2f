package club.core.news;

import club.core.register.Announcement;
import club.core.register.Register;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The two lists that an announcement compares.
///
/// @param since the day of the earlier one, whose members are no news
/// @param until the day of the later one, the same or a later day
public record Period(LocalDate since, LocalDate until) {
  public Period {
    if (until.isBefore(since)) {
      throw new IllegalArgumentException(until + " is before " + since);
    }
  }

  /// What the next announcement tells: from the list that the last one announced, else from the
  /// beginning of the year or from the first list, to today's list. An announcement of today is
  /// written anew: its period begins where it began.
  ///
  /// @return empty where there never was a member
  public static Optional<Period> next(Register register, LocalDate today) {
    return last(register)
        .filter(published -> published.day().equals(today))
        .map(Announcement::since)
        .flatMap(since -> from(since, register))
        .or(() -> unannounced(register));
  }

  /// From the list that the last announcement told of, else from the beginning of the year or from
  /// the first list, to today's list.
  ///
  /// @return empty where there never was a member
  public static Optional<Period> unannounced(Register register) {
    return last(register)
        .map(Announcement::until)
        .or(() -> beginning(register))
        .flatMap(since -> from(since, register));
  }

  private static Optional<Period> from(LocalDate since, Register register) {
    return register
        .changedOn()
        .map(until -> new Period(since, until.isBefore(since) ? since : until));
  }

  private static Optional<Announcement> last(Register register) {
    List<Announcement> published = register.announcements();
    return published.isEmpty() ? Optional.empty() : Optional.of(published.getLast());
  }

  private static Optional<LocalDate> beginning(Register register) {
    return register
        .changedOn()
        .map(until -> until.withDayOfYear(1))
        .map(newYear -> later(newYear, register.days().getFirst()));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
