package club.web;

import club.core.Club;
import club.core.Language;
import club.web.templates.StaticTemplates;

/// The page that shows a notice.
public final class NoticePage {
  private NoticePage() {}

  /// The page, without a link to another language: it may answer a POST.
  public static Page of(Club club, Language language, Notice notice) {
    return Page.of(language, notice.title(), new StaticTemplates().notice(club, language, notice));
  }
}
