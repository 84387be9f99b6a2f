package club.publish.news;

import club.core.Language;
import club.core.Phrases;
import club.core.register.Announcement;

/// An announcement as a file for a Jekyll site: front matter, then Markdown.
///
/// `layout` is `post`, `title` a quoted text, `date` the day of publication, `last_modified_at` the
/// instant of the last change (UTC), `lang` the language.
///
/// **Source:** Jekyll, "Front Matter"; YAML 1.2.2, 7.3.1 (double-quoted style).
final class JekyllPost {
  private JekyllPost() {}

  static String of(Announcement announcement, Announcement.Text text, Language language) {
    return """
    ---
    layout: post
    title: "%s"
    date: %s
    last_modified_at: %s
    lang: %s
    ---

    %s
    """
        .formatted(
            Phrases.set(text.title(), language).replace("\\", "\\\\").replace("\"", "\\\""),
            announcement.day(),
            announcement.publishedAt(),
            language.code(),
            Phrases.set(text.body(), language));
  }
}
