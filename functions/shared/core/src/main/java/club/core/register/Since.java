package club.core.register;

import java.time.LocalDate;

/// Since when an organisation has been a member, as far as is known.
public sealed interface Since {
  /// The day on which it joined, or on which a list named it.
  LocalDate date();

  /// It joined on this day.
  record On(LocalDate date) implements Since {}

  /// It was a member on this day; when it joined is not known.
  record OnOrBefore(LocalDate date) implements Since {}
}
