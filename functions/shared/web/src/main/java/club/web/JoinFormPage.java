package club.web;

import club.core.Club;
import club.core.Language;
import club.core.SitePath;
import club.web.templates.StaticTemplates;

/// The page with the form: `publish` writes the empty one to the bucket, `join` answers with one
/// that shows what is wrong.
public final class JoinFormPage {
  private JoinFormPage() {}

  /// The static page, with a link to the other language.
  public static Page blank(Club club, Language language) {
    Page page = of(JoinForm.blank(club, language));
    return page.translatedAt(SitePath.joinForm(page.otherLanguage()));
  }

  /// The page with this form.
  public static Page of(JoinForm form) {
    Language language = form.language();
    String title = language.of("Rejoindre le club", "Join the club");
    return Page.of(
        language,
        form.isWrong() ? language.of("Erreur : ", "Error: ") + title : title,
        new StaticTemplates().joinForm(form));
  }
}
