package club.core.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/// Since when an organisation has been a member, as far as is known.
public sealed interface Since {
  /// The first day on which it is known to be a member: from then on lists name it.
  LocalDate date();

  /// The year in which it joined; empty where that is not known.
  OptionalInt year();

  /// It joined on this day.
  record On(LocalDate date) implements Since {
    @Override
    public OptionalInt year() {
      return OptionalInt.of(date.getYear());
    }
  }

  /// It was a member on this day; on which day it joined is not known.
  ///
  /// @param after a day before on which it was no member; empty where none is known
  record OnOrBefore(LocalDate date, Optional<LocalDate> after) implements Since {
    public OnOrBefore {
      if (after.filter(day -> !day.isBefore(date)).isPresent()) {
        throw new IllegalArgumentException(date + " is not after " + after.get());
      }
    }

    @Override
    public OptionalInt year() {
      return after
          .map(day -> day.plusDays(1).getYear())
          .filter(year -> year == date.getYear())
          .map(OptionalInt::of)
          .orElseGet(OptionalInt::empty);
    }
  }
}
