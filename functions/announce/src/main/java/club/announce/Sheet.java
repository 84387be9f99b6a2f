package club.announce;

import club.core.Club;
import club.core.Dates;
import club.core.Language;
import club.core.Phrases;
import club.core.SitePath;
import club.core.news.Period;
import club.core.register.Announcement;
import club.news.Markdown;
import club.web.HtmlText;
import club.web.Objections;
import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The model of the page on which staff edit and publish an announcement.
///
/// @param standing the published announcement that it changes; empty for a new one
/// @param others published announcements that could be changed instead, the latest first
/// @param arrivals how many members the period brought
/// @param late members that have joined since the announcement of today was published
/// @param basis what [club.core.news.Manuscript#basis] will be
/// @param code the code that was typed, so that nobody copies it twice
/// @param isOpen whether the fields of the texts are unfolded
public record Sheet(
    Club club,
    Phrases texts,
    Period period,
    Optional<Announcement> standing,
    List<Announcement> others,
    int arrivals,
    List<String> late,
    Announcement.Text french,
    Announcement.Text english,
    Optional<Instant> basis,
    String code,
    boolean isOpen,
    Objections objections) {

  public Sheet {
    others = List.copyOf(others);
    late = List.copyOf(late);
  }

  /// The title of the page.
  public String title() {
    return standing
        .map(one -> texts.say("sheet.title-change", day(one.day())))
        .orElseGet(() -> texts.say("sheet.title"));
  }

  /// A day, in words.
  public String day(LocalDate day) {
    return dates().day(day);
  }

  /// When an announcement was published or changed last, in words.
  public String moment(Announcement announcement) {
    return dates().moment(announcement.publishedAt());
  }

  /// Where an announcement is read.
  public String page(Announcement announcement) {
    return SitePath.news(texts.language(), announcement.day());
  }

  /// Where the form is sent: what it is about is in the address.
  public String action() {
    return "?lang="
        + texts.language().code()
        + standing.map(one -> "&day=" + one.day()).orElse("")
        + "&since="
        + period.since()
        + "&until="
        + period.until();
  }

  /// The text that is edited.
  public Announcement.Text text(Language language) {
    return switch (language) {
      case FRENCH -> french;
      case ENGLISH -> english;
    };
  }

  /// Whether there is something to preview in this language.
  public boolean hasText(Language language) {
    Announcement.Text text = text(language);
    return !text.title().isBlank() || !text.body().isBlank();
  }

  /// The title as it will be shown.
  public String previewTitle(Language language) {
    return Phrases.set(HtmlText.printable(text(language).title()), language);
  }

  /// The body as it will be shown.
  public Content previewBody(Language language) {
    return Markdown.html(HtmlText.printable(text(language).body()), language);
  }

  /// The code that was typed; empty where the code itself is wrong.
  public String keptCode() {
    return objections.on("code").isPresent() ? "" : HtmlText.printable(code);
  }

  /// Every language, French first.
  public List<Language> languages() {
    return List.of(Language.values());
  }

  private Dates dates() {
    return Dates.of(club, texts.language());
  }
}
