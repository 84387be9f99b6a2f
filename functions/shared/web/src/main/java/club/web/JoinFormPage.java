package club.web;

import club.core.Club;
import club.core.Language;
import club.core.SitePath;
import club.web.templates.StaticTemplates;

/// The page with the form: `publish` writes the empty one to the bucket, `join` answers with one
/// that shows what is wrong.
public final class JoinFormPage {
  private JoinFormPage() {}

  /// The static page.
  public static Page blank(Club club, Language language) {
    return of(JoinForm.blank(club, language));
  }

  /// The page with this form, and a link to the empty form in the other language.
  public static Page of(JoinForm form) {
    String title = form.texts().say(form.isWrong() ? "form.title.wrong" : "form.title");
    Page page = Page.of(form.language(), title, new StaticTemplates().joinForm(form));
    return page.translatedAt(SitePath.joinForm(page.otherLanguage()));
  }
}
