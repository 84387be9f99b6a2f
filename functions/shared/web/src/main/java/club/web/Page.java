package club.web;

import club.core.Language;
import gg.jte.Content;
import java.util.Optional;

/// A page without its frame.
///
/// @param title without the club's name, which the frame adds
/// @param body the content of `<main>`, with its own `<h1>`
/// @param head additional content of `<head>`
/// @param translation the URL of the same page in the other language, where there is one
public record Page(
    Language language,
    String title,
    Content body,
    Optional<Content> head,
    Optional<String> translation) {

  /// A page without additions.
  public static Page of(Language language, String title, Content body) {
    return new Page(language, title, body, Optional.empty(), Optional.empty());
  }

  /// This page with more in its `<head>`.
  public Page withHead(Content more) {
    return new Page(language, title, body, Optional.of(more), translation);
  }

  /// This page with a link to the same in the other language.
  public Page translatedAt(String url) {
    return new Page(language, title, body, head, Optional.of(url));
  }

  /// The language of the translation.
  public Language otherLanguage() {
    return switch (language) {
      case FRENCH -> Language.ENGLISH;
      case ENGLISH -> Language.FRENCH;
    };
  }
}
