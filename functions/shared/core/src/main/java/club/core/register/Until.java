package club.core.register;

import java.time.LocalDate;

/// Until when an organisation was a member, as far as is known.
public sealed interface Until {
  /// The first day on which it is known to be no member: from then on lists do not name it.
  LocalDate date();

  /// It left on this day.
  record On(LocalDate date) implements Until {}

  /// It was no member on this day; on which day it left is not known.
  record OnOrBefore(LocalDate date) implements Until {}
}
