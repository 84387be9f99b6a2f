package club.core;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// Prints days and times for people, independently of the machine's locale and zone. Spaces at
/// which no line may break are U+00A0.
///
/// @param language the reader's language
/// @param zone the club's time zone
public record Dates(Language language, ZoneId zone) {
  private static final Texts TEXTS = Texts.beside(Dates.class);
  private static final DateTimeFormatter FIGURES =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

  private static final Map<Language, DateTimeFormatter> MONTHS =
      Map.of(Language.FRENCH, months(Language.FRENCH), Language.ENGLISH, months(Language.ENGLISH));

  /// The dates of this club's time zone.
  public static Dates of(Club club, Language language) {
    return new Dates(language, club.zone());
  }

  /// A day, e.g. `20 décembre 2021`, `1ᵉʳ janvier 2022` or `20 December 2021`.
  public String day(LocalDate day) {
    boolean isFirst = day.getDayOfMonth() == 1 && language == Language.FRENCH;
    return (isFirst ? "1ᵉʳ" : Integer.toString(day.getDayOfMonth()))
        + "\u00a0"
        + Objects.requireNonNull(MONTHS.get(language)).format(day);
  }

  /// A day in figures, e.g. `20/12/2021`; in English `20 December 2021`, since its readers do not
  /// agree which figure is the month.
  public String brief(LocalDate day) {
    return language.of(FIGURES.format(day), day(day));
  }

  /// A month where there is little room, e.g. `déc. 2020` or `Dec 2020`.
  public String month(LocalDate day) {
    return DateTimeFormatter.ofPattern("MMM\u00a0uuuu", locale()).format(day);
  }

  /// A time, e.g. `9 h 05` or `09:05`.
  public String time(Instant at) {
    return time(at.atZone(zone));
  }

  /// The time of the first minute from an instant on: pages print no seconds.
  public String timeFrom(Instant at) {
    Instant minute = at.truncatedTo(ChronoUnit.MINUTES);
    return time(minute.equals(at) ? at : minute.plus(1, ChronoUnit.MINUTES));
  }

  /// A day and a time, e.g. `20 décembre 2021 à 9 h 05` or `20 December 2021 at 09:05`.
  public String moment(Instant at) {
    ZonedDateTime there = at.atZone(zone);
    return phrases().say("dates.moment", day(there.toLocalDate()), time(there));
  }

  /// How long ago, in whole days or hours, e.g. `il y a 2 jours` or `3 hours ago`.
  public String ago(Instant at, Instant now) {
    Duration age = Duration.between(at, now);
    return age.toDays() > 0
        ? phrases().say("dates.days-ago", age.toDays())
        : phrases().say("dates.hours-ago", Math.max(0, age.toHours()));
  }

  private Phrases phrases() {
    return TEXTS.in(language);
  }

  private String time(ZonedDateTime there) {
    String pattern = language.of("H'\u00a0h\u00a0'mm", "HH:mm");
    return DateTimeFormatter.ofPattern(pattern, locale()).format(there);
  }

  private static DateTimeFormatter months(Language language) {
    return DateTimeFormatter.ofPattern("MMMM uuuu", Locale.of(language.code()));
  }

  private Locale locale() {
    return Locale.of(language.code());
  }
}
