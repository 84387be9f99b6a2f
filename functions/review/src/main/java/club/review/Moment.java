package club.review;

import club.core.Club;
import club.core.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Prints instants for people, in the club's zone.
record Moment(Club club, Language language) {

  /// A day and a time, e.g. `20 novembre 2026 à 14:05`.
  String full(Instant at) {
    return in(at, language.of("d MMMM uuuu 'à' HH:mm", "d MMMM uuuu 'at' HH:mm"));
  }

  /// A time, e.g. `14:05`.
  String time(Instant at) {
    return in(at, "HH:mm");
  }

  /// How long ago, in whole days or hours.
  String ago(Instant at, Instant now) {
    Duration age = Duration.between(at, now);
    long days = age.toDays();
    long hours = age.toHours();
    if (days > 0) {
      return language.of(
          "il y a " + days + (days > 1 ? " jours" : " jour"), count(days, "day") + " ago");
    }
    return hours > 0
        ? language.of("il y a " + hours + " h", count(hours, "hour") + " ago")
        : language.of("il y a moins d’une heure", "less than an hour ago");
  }

  private static String count(long number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s");
  }

  private String in(Instant at, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.of(language.code()))
        .format(at.atZone(club.zone()));
  }
}
