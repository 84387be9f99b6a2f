package club.web;

import club.core.Language;
import club.core.SitePath;
import gg.jte.Content;
import java.util.Optional;

/// A page without its frame.
///
/// @param title without the club's name, which the frame adds
/// @param body the content of `<main>`, with its own `<h1>`
/// @param head additional content of `<head>`
/// @param translation the URL of the same page in the other language, where there is one
/// @param entry how search engines list it; empty for a page that they leave out
public record Page(
    Language language,
    String title,
    Content body,
    Optional<Content> head,
    Optional<String> translation,
    Optional<Entry> entry) {

  /// A page as a search engine shows it.
  ///
  /// @param path its own path on the site
  /// @param description a sentence or two
  public record Entry(String path, String description) {}

  /// A page without additions.
  public static Page of(Language language, String title, Content body) {
    return new Page(language, title, body, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// This page with more in its `<head>`.
  public Page withHead(Content more) {
    return new Page(language, title, body, Optional.of(more), translation, entry);
  }

  /// This page with a link to the same in the other language.
  public Page translatedAt(String url) {
    return new Page(language, title, body, head, Optional.of(url), entry);
  }

  /// This page for search engines too.
  public Page listedAs(Entry listed) {
    return new Page(language, title, body, head, translation, Optional.of(listed));
  }

  /// The language of the translation.
  public Language otherLanguage() {
    return switch (language) {
      case FRENCH -> Language.ENGLISH;
      case ENGLISH -> Language.FRENCH;
    };
  }

  /// Where the link to the other language leads: to the translation, or to the front page where
  /// there is none, as with an answer to a form.
  public String otherLanguageUrl() {
    return translation.orElse(SitePath.front(otherLanguage()));
  }

  /// Whether the page is the one at this path.
  public boolean isAt(String path) {
    return entry.map(Entry::path).filter(path::equals).isPresent();
  }
}
