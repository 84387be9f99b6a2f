package club.publish;

import club.core.Bytes;
import club.core.Club;
import club.core.Language;
import club.core.SitePath;
import club.core.site.Mark;
import club.core.site.PublicFile;
import club.publish.templates.StaticTemplates;
import club.web.CorrectFormPage;
import club.web.JoinFormPage;
import club.web.Notice;
import club.web.NoticePage;
import club.web.Page;
import club.web.StyleSheet;
import club.web.Typeface;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// The files that are the same whatever the register holds: the static ones, font, style and
/// search, the pages that the distribution shows in place of errors, the forms, the page on
/// personal data.
record FixedFiles(Club club, HtmlFiles html) {
  private static final StaticTemplates TEMPLATES = new StaticTemplates();

  /// All of them.
  ///
  /// @param site the public site's address, without a slash at its end
  List<PublicFile> all(String site) {
    return Stream.concat(
            StaticFiles.all(club.palette(), site).stream(),
            Stream.of(
                serif(),
                style(),
                SearchScript.file(),
                error("errors/not-found.html", Notice::notFound),
                error("errors/unavailable.html", Notice::unavailable),
                correct(Language.ENGLISH),
                correct(Language.FRENCH),
                data(Language.ENGLISH),
                data(Language.FRENCH),
                join(Language.ENGLISH),
                join(Language.FRENCH)))
        .toList();
  }

  private static PublicFile serif() {
    Typeface serif = Typeface.serif();
    return StaticFiles.forEver(serif.path(), serif.bytes());
  }

  private PublicFile style() {
    StyleSheet style = StyleSheet.of(club.palette());
    return StaticFiles.forEver(style.path(), Bytes.of(style.text()));
  }

  private PublicFile error(String path, Function<Language, Notice> notice) {
    return html.at(path, NoticePage.inEachLanguage(club, notice), Mark.NONE);
  }

  private PublicFile correct(Language language) {
    return html.listed(
        SitePath.correct(language),
        new Edition(club, "", language).say("correct.description"),
        CorrectFormPage.of(club, language, false),
        Mark.NONE);
  }

  private PublicFile data(Language language) {
    Edition site = new Edition(club, "", language);
    Page page = Page.of(language, site.say("data.title"), TEMPLATES.data(site));
    return html.listed(
        SitePath.data(language),
        site.say("data.description"),
        page.translatedAt(SitePath.data(page.otherLanguage())),
        Mark.NONE);
  }

  private PublicFile join(Language language) {
    return html.listed(
        SitePath.joinForm(language),
        new Edition(club, "", language).say("join.description"),
        JoinFormPage.blank(club, language),
        Mark.NONE);
  }
}
