package club.core.register;

import java.time.LocalDate;

/// Since when an organisation is a member, as far as is known.
public sealed interface Since {
  /// The day it came in, or on which it was seen in a list.
  LocalDate date();

  /// It came in on this day.
  record On(LocalDate date) implements Since {}

  /// It was there on this day; when it came in is not known.
  record OnOrBefore(LocalDate date) implements Since {}
}
