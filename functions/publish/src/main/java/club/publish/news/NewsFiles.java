package club.publish.news;

import club.core.Bytes;
import club.core.Club;
import club.core.Language;
import club.core.SitePath;
import club.core.register.Announcement;
import club.core.register.Register;
import club.core.site.Mark;
import club.core.site.PublicFile;
import club.publish.Edition;
import club.publish.FrontPage;
import club.publish.PublicRegister;
import club.publish.SiteRenderer;
import club.publish.templates.StaticTemplates;
import club.web.Frame;
import club.web.Page;
import java.util.Arrays;
import java.util.stream.Stream;

/// The files of the announcements: in both languages an index, and for each announcement a page and
/// its Markdown.
///
/// The instant of the last change is in the bytes of each file: a change that was undone never
/// brings an earlier tag back, with which a late writer could pass.
public final class NewsFiles {
  private final Club club;
  private final Frame frame;

  /// The files of this club's announcements.
  public NewsFiles(Club club, Frame frame) {
    this.club = club;
    this.frame = frame;
  }

  /// All of them; the indexes are last.
  public Stream<PublicFile> render(PublicRegister shown) {
    Register register = shown.register();
    return Stream.concat(
        register.announcements().stream().flatMap(one -> files(one, shown)),
        Arrays.stream(Language.values()).map(one -> index(NewsIndex.of(club, one, register))));
  }

  private Stream<PublicFile> files(Announcement announcement, PublicRegister shown) {
    return Stream.concat(
        Arrays.stream(Language.values())
            .map(language -> page(new NewsArticle(club, language, announcement), shown)),
        Stream.concat(
            Stream.of(markdown(announcement, announcement.french(), Language.FRENCH)),
            announcement.english().stream()
                .map(text -> markdown(announcement, text, Language.ENGLISH))));
  }

  private PublicFile page(NewsArticle article, PublicRegister shown) {
    StaticTemplates templates = new StaticTemplates();
    FrontPage figures =
        new FrontPage(
            new Edition(club, "", article.language()),
            shown.countedUpTo(article.announcement().until()),
            "",
            "");
    Page page =
        Page.of(article.language(), article.title(), templates.newsArticle(article, figures));
    Announcement announcement = article.announcement();
    return html(
        page.translatedAt(SitePath.news(page.otherLanguage(), announcement.day()))
            .listedAs(
                new Page.Entry(article.path(), article.say("article.description", article.day())))
            .withHead(templates.newsHead(announcement.publishedAt())),
        article.path());
  }

  private PublicFile index(NewsIndex index) {
    StaticTemplates templates = new StaticTemplates();
    String path = SitePath.news(index.language());
    Page page =
        Page.of(index.language(), index.say("index.title"), templates.newsIndex(index))
            .listedAs(new Page.Entry(path, index.say("index.description")));
    Page translated = page.translatedAt(SitePath.news(page.otherLanguage()));
    return html(
        index.changedAt().map(at -> translated.withHead(templates.newsHead(at))).orElse(translated),
        path);
  }

  private PublicFile html(Page page, String path) {
    return file(path.substring(1) + "index.html", "text/html", frame.around(page));
  }

  private static PublicFile markdown(
      Announcement announcement, Announcement.Text text, Language language) {
    String path = SitePath.news(language).substring(1) + announcement.day() + ".md";
    return file(path, "text/markdown", JekyllPost.of(announcement, text, language));
  }

  private static PublicFile file(String path, String type, String text) {
    return new PublicFile(
        path, type + "; charset=utf-8", SiteRenderer.CACHE, Bytes.of(text), Mark.NONE);
  }
}
