package club.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import club.core.Bytes;
import club.core.Club;
import club.core.Language;
import club.core.SitePath;
import club.core.Texts;
import club.core.register.Register;
import club.core.site.Mark;
import club.core.site.PublicFile;
import club.core.site.Renderer;
import club.publish.templates.StaticTemplates;
import club.web.Frame;
import club.web.JoinFormPage;
import club.web.Notice;
import club.web.NoticePage;
import club.web.Page;
import club.web.StyleSheet;
import club.web.Typeface;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Renders the whole public site: the front page, the logos and the form in both languages, the
/// pages that the distribution shows in place of errors, and the static files.
public final class SiteRenderer implements Renderer {
  private static final Texts TEXTS = Texts.beside(SiteRenderer.class);

  /// A year: the name of such a file changes with its content.
  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  /// Browsers revalidate a page each time. CloudFront caches it for a few seconds, so that robots
  /// cause no load and a new member shows almost at once.
  private static final String CACHE = "public, max-age=0, s-maxage=5, must-revalidate";

  private final Club club;
  private final Frame frame;
  private final List<PublicFile> unchanging;

  /// Renders the site of this club.
  ///
  /// @param site the public site's address, without a slash at its end
  public SiteRenderer(Club club, String site) {
    this.club = club;
    this.frame = new Frame(club, site);
    this.unchanging =
        Stream.concat(
                StaticFiles.all(club.palette()).stream(),
                Stream.of(
                    serif(),
                    style(),
                    error("errors/not-found.html", Notice::notFound),
                    error("errors/unavailable.html", Notice::unavailable),
                    form(Language.ENGLISH),
                    form(Language.FRENCH)))
            .toList();
  }

  @Override
  public List<String> paths() {
    return Stream.concat(
            unchanging.stream().map(PublicFile::path),
            Stream.of(
                index(SitePath.logos(Language.ENGLISH)),
                index(SitePath.logos(Language.FRENCH)),
                front(Language.ENGLISH),
                front(Language.FRENCH)))
        .toList();
  }

  @Override
  public List<PublicFile> render(Register register) {
    return Stream.concat(
            unchanging.stream(),
            Stream.of(
                logos(LogoWall.of(Language.ENGLISH, register.today())),
                logos(LogoWall.of(Language.FRENCH, register.today())),
                frontPage(new FrontPage(club, Language.ENGLISH, register)),
                frontPage(new FrontPage(club, Language.FRENCH, register))))
        .toList();
  }

  private PublicFile frontPage(FrontPage front) {
    StaticTemplates templates = new StaticTemplates();
    Page page = Page.of(front.language(), front.say("front.title"), templates.front(front));
    String path = SitePath.front(front.language());
    return html(
        front(front.language()),
        page.translatedAt(SitePath.front(page.otherLanguage()))
            .listedAs(new Page.Entry(path, front.say("front.description")))
            .withHead(templates.head(front)),
        front.mark());
  }

  private PublicFile logos(LogoWall wall) {
    String path = SitePath.logos(wall.language());
    Page page =
        Page.of(
            wall.language(), wall.texts().say("logos.title"), new StaticTemplates().logos(wall));
    return html(
        index(path),
        page.translatedAt(SitePath.logos(page.otherLanguage()))
            .listedAs(new Page.Entry(path, wall.texts().say("logos.description"))),
        Mark.NONE);
  }

  private PublicFile form(Language language) {
    String path = SitePath.joinForm(language);
    String description = TEXTS.in(language).say("join.description");
    Page page = JoinFormPage.blank(club, language).listedAs(new Page.Entry(path, description));
    return html(index(path), page, Mark.NONE);
  }

  private PublicFile serif() {
    Typeface serif = Typeface.serif();
    return new PublicFile(
        serif.path(), StaticFiles.type(serif.path()), FOR_EVER, serif.bytes(), Mark.NONE);
  }

  private PublicFile style() {
    StyleSheet style = StyleSheet.of(club.palette());
    Bytes css = Bytes.of(style.text().getBytes(UTF_8));
    return new PublicFile(style.path(), StaticFiles.type(style.path()), FOR_EVER, css, Mark.NONE);
  }

  /// A page that the distribution shows in place of an error.
  private PublicFile error(String path, Function<Language, Notice> notice) {
    return html(path, NoticePage.inEachLanguage(club, notice), Mark.NONE);
  }

  private PublicFile html(String path, Page page, Mark mark) {
    return new PublicFile(path, StaticFiles.type(path), CACHE, Bytes.of(frame.around(page)), mark);
  }

  private static String front(Language language) {
    return index(SitePath.front(language));
  }

  /// The bucket's key for a URL that ends in a slash.
  private static String index(String url) {
    return url.substring(1) + "index.html";
  }
}
