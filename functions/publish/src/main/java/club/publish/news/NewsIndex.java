package club.publish.news;

import club.core.Club;
import club.core.Language;
import club.core.register.Announcement;
import club.core.register.Register;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The model of the page that lists the announcements.
///
/// @param articles the latest first
public record NewsIndex(Club club, Language language, List<NewsArticle> articles) {
  static NewsIndex of(Club club, Language language, Register register) {
    return new NewsIndex(
        club,
        language,
        register.announcements().reversed().stream()
            .map(one -> new NewsArticle(club, language, one))
            .toList());
  }

  /// The wording in the page's language.
  public String say(String key) {
    return NewsArticle.TEXTS.in(language).say(key);
  }

  /// When one of them was published or changed last.
  public Optional<Instant> changedAt() {
    return articles.stream()
        .map(NewsArticle::announcement)
        .map(Announcement::publishedAt)
        .max(Comparator.naturalOrder());
  }
}
