package club.local.list;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A date as far as it is known. Written as a day (`2021-03-07`, or in any form that [DateInText]
/// reads), a month `2021-03`, a year `2021`, or one of these after `<=` (or `≤`): then or before.
public sealed interface KnownDate {
  /// This day.
  record On(LocalDate day) implements KnownDate {}

  /// Some day of this month.
  record InMonth(YearMonth month) implements KnownDate {}

  /// Some day of this year.
  record InYear(Year year) implements KnownDate {}

  /// This day or any day before.
  record OnOrBefore(LocalDate day) implements KnownDate {}

  /// The first day that is possible; empty where none is known.
  default Optional<LocalDate> earliest() {
    return switch (this) {
      case On(LocalDate day) -> Optional.of(day);
      case InMonth(YearMonth month) -> Optional.of(month.atDay(1));
      case InYear(Year year) -> Optional.of(year.atDay(1));
      case OnOrBefore _ -> Optional.empty();
    };
  }

  /// The last day that is possible.
  default LocalDate latest() {
    return switch (this) {
      case On(LocalDate day) -> day;
      case InMonth(YearMonth month) -> month.atEndOfMonth();
      case InYear(Year year) -> year.atMonth(12).atEndOfMonth();
      case OnOrBefore(LocalDate day) -> day;
    };
  }

  /// Parses a written date; empty where it is none.
  static Optional<KnownDate> of(String written) {
    String text = written.strip();
    return text.startsWith("<=") || text.startsWith("≤")
        ? exact(text.replaceFirst("^(<=|≤)\\s*", "")).map(date -> new OnOrBefore(date.latest()))
        : exact(text);
  }

  private static Optional<KnownDate> exact(String text) {
    try {
      if (Pattern.matches("\\d{4}", text)) {
        return Optional.of(new InYear(Year.parse(text)));
      }
      if (Pattern.matches("\\d{4}-\\d{2}", text)) {
        return Optional.of(new InMonth(YearMonth.parse(text)));
      }
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
    List<DateInText> dates = DateInText.in(text);
    return dates.size() == 1
            && dates.getFirst() instanceof DateInText.Day(LocalDate day, String written)
            && written.equals(text)
        ? Optional.of(new On(day))
        : Optional.empty();
  }
}
