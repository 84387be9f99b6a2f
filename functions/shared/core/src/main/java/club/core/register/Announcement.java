package club.core.register;

import club.core.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// A news post about new members, as staff published it.
///
/// @param day names it: `actualites/<day>/`
/// @param since the day of the list with which it compares
/// @param until the day of the list that it announces
/// @param publishedAt the instant of its publication or last change
/// @param english empty where it was published in French alone
public record Announcement(
    LocalDate day,
    LocalDate since,
    LocalDate until,
    Instant publishedAt,
    Text french,
    Optional<Text> english) {

  /// Its words in one language.
  ///
  /// @param body Markdown, without front matter
  public record Text(String title, String body) {}

  /// Its words in this language, else in French.
  public Text in(Language language) {
    return switch (language) {
      case FRENCH -> french;
      case ENGLISH -> english.orElse(french);
    };
  }
}
