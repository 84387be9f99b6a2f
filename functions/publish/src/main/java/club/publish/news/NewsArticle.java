package club.publish.news;

import club.core.Club;
import club.core.Dates;
import club.core.Language;
import club.core.Phrases;
import club.core.SitePath;
import club.core.Texts;
import club.core.register.Announcement;
import club.news.Markdown;
import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The model of a published announcement, on its page and where a page refers to it.
public record NewsArticle(Club club, Language language, Announcement announcement) {
  static final Texts TEXTS = Texts.beside(NewsArticle.class);

  /// So many points fit beside the title.
  private static final int MOST = 8;

  /// The latest of these announcements; empty where none is published.
  ///
  /// @param published oldest first
  public static Optional<NewsArticle> latest(
      Club club, Language language, List<Announcement> published) {
    return published.isEmpty()
        ? Optional.empty()
        : Optional.of(new NewsArticle(club, language, published.getLast()));
  }

  /// The wording in the page's language.
  public String say(String key, Object... values) {
    return TEXTS.in(language).say(key, values);
  }

  /// Where its page is.
  public String path() {
    return SitePath.news(language, announcement.day());
  }

  /// Where all announcements are.
  public String index() {
    return SitePath.news(language);
  }

  /// The title.
  public String title() {
    return Phrases.set(announcement.in(language).title(), textLanguage());
  }

  /// The text.
  public Content body() {
    return Markdown.html(announcement.in(language).body(), textLanguage());
  }

  /// Who came, where it fits beside the title.
  public Optional<Content> points() {
    return Markdown.points(announcement.in(language).body(), textLanguage(), MOST);
  }

  /// The day of its publication, in words.
  public String day() {
    return Dates.of(club, language).day(announcement.day());
  }

  /// The language of title and text where it is not the page's: the attribute `lang`.
  public @Nullable String foreign() {
    return textLanguage() == language ? null : textLanguage().code();
  }

  private Language textLanguage() {
    return announcement.english().isPresent() ? language : Language.FRENCH;
  }
}
