package club.web;

import club.core.Club;
import club.core.Language;
import club.core.Phrases;
import club.core.SitePath;
import club.core.Texts;
import club.web.templates.StaticTemplates;

/// The page on which a member asks for the mail that opens its entry: `publish` writes it to the
/// bucket, `entry` answers with one that shows what is wrong.
public final class CorrectFormPage {
  private static final Texts TEXTS = Texts.beside(CorrectFormPage.class);

  private CorrectFormPage() {}

  /// The page.
  ///
  /// @param wrong whether no name was given
  public static Page of(Club club, Language language, boolean wrong) {
    Phrases texts = TEXTS.in(language);
    String title = texts.say(wrong ? "correct.title.wrong" : "correct.title");
    String action = SitePath.ENTRY + "?lang=" + language.code();
    Page page = Page.of(language, title, new StaticTemplates().correct(club, texts, action, wrong));
    return page.translatedAt(SitePath.correct(page.otherLanguage()));
  }
}
