package club.publish;

import club.core.Club;
import club.core.Dates;
import club.core.Language;
import club.core.SitePath;
import club.core.Texts;
import club.core.request.OrganisationKind;
import java.time.LocalDate;

/// The public site in one language: its wording, its dates, its paths.
///
/// @param site the site's address, without a slash at its end
public record Edition(Club club, String site, Language language) {
  private static final Texts TEXTS = Texts.beside(Edition.class);

  /// The wording in this language.
  public String say(String key, Object... values) {
    return TEXTS.in(language).say(key, values);
  }

  /// A day in a sentence.
  public String day(LocalDate day) {
    return dates().day(day);
  }

  /// A day in a heading or a table.
  public String brief(LocalDate day) {
    return dates().brief(day);
  }

  /// A month under a chart.
  public String month(LocalDate day) {
    return dates().month(day);
  }

  /// A number, grouped as the language does.
  public String number(int number) {
    return number < 1_000 ? Integer.toString(number) : say("number", number);
  }

  /// A year, which is not grouped as other numbers are.
  public String year(LocalDate day) {
    return Integer.toString(day.getYear());
  }

  /// Several bodies of this kind.
  public String kinds(OrganisationKind kind) {
    return say("kinds." + kind.wire());
  }

  /// The front page.
  public String front() {
    return SitePath.front(language);
  }

  /// The members' logos.
  public String logos() {
    return SitePath.logos(language);
  }

  /// The list on the front page.
  public String members() {
    return SitePath.members(language);
  }

  /// The form.
  public String joinForm() {
    return SitePath.joinForm(language);
  }

  /// The index of the lists of all days.
  public String days() {
    return SitePath.days(language);
  }

  /// The list as of this day.
  public String list(LocalDate day) {
    return SitePath.day(language, day);
  }

  /// The members of this kind.
  public String kind(OrganisationKind kind) {
    return SitePath.kind(language, kind);
  }

  /// Where a member corrects its entry.
  public String correct() {
    return SitePath.correct(language);
  }

  private Dates dates() {
    return Dates.of(club, language);
  }
}
