package club.notify;

import club.core.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How mails print an instant, whatever the machine's own locale and zone.
final class Dates {
  private static final DateTimeFormatter FRENCH =
      DateTimeFormatter.ofPattern("d MMMM uuuu 'à' H 'h' mm", Locale.FRENCH);
  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.ENGLISH);

  private Dates() {}

  /// E.g. `20 décembre 2021 à 9 h 05` or `20 December 2021 at 09:05`.
  static String minute(Instant instant, ZoneId zone, Language language) {
    return switch (language) {
      case FRENCH -> FRENCH.format(instant.atZone(zone));
      case ENGLISH -> ENGLISH.format(instant.atZone(zone));
    };
  }
}
