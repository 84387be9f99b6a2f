package club.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import club.core.Bytes;
import club.core.Club;
import club.core.Language;
import club.core.SitePath;
import club.core.register.Register;
import club.core.request.OrganisationKind;
import club.core.site.Mark;
import club.core.site.PublicFile;
import club.core.site.Renderer;
import club.publish.data.DataFiles;
import club.publish.news.NewsFiles;
import club.publish.templates.StaticTemplates;
import club.web.CorrectFormPage;
import club.web.Frame;
import club.web.JoinFormPage;
import club.web.Notice;
import club.web.NoticePage;
import club.web.Page;
import club.web.StyleSheet;
import club.web.Typeface;
import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Renders the whole public site, in both languages: the front page, the list as of each day on
/// which it changed, the members of each kind, their logos, the form, the notice about personal
/// data, the pages that the distribution shows in place of errors; the list as data; and the static
/// files.
public final class SiteRenderer implements Renderer {
  private static final StaticTemplates TEMPLATES = new StaticTemplates();

  /// A year: the name of such a file changes with its content.
  static final String FOR_EVER = "public, max-age=31536000, immutable";

  /// Browsers revalidate a page each time. CloudFront caches it for a few seconds, so that robots
  /// cause no load and a new member shows almost at once.
  public static final String CACHE = "public, max-age=0, s-maxage=5, must-revalidate";

  private final Club club;
  private final Frame frame;
  private final List<Edition> editions;
  private final List<PublicFile> fixed;
  private final NewsFiles news;
  private final DataFiles data;

  /// Renders the site of this club.
  ///
  /// @param site the public site's address, without a slash at its end
  public SiteRenderer(Club club, String site) {
    this.club = club;
    this.frame = new Frame(club, site);
    this.news = new NewsFiles(club, frame);
    this.data = new DataFiles(new Edition(club, site, Language.FRENCH));
    this.editions =
        Stream.of(Language.ENGLISH, Language.FRENCH)
            .map(language -> new Edition(club, site, language))
            .toList();
    this.fixed =
        Stream.concat(
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
                    form(Language.ENGLISH),
                    form(Language.FRENCH)))
            .toList();
  }

  @Override
  public List<PublicFile> fixed() {
    return fixed;
  }

  @Override
  public List<String> marked() {
    return Stream.of(Language.ENGLISH, Language.FRENCH).map(SiteRenderer::front).toList();
  }

  /// The lists of past days first, then their indexes and the pages of each kind, the
  /// announcements, the logos, the data, then the picture and the front pages.
  @Override
  public Stream<PublicFile> render(Register register) {
    PublicRegister shown = PublicRegister.of(register);
    List<DaysPage.Year> years = DaysPage.years(shown.lists());
    PublicFile picture = Picture.of(club.palette(), shown);
    return Stream.of(
            shown.lists().days().stream().flatMap(day -> each(site -> day(site, shown, day))),
            each(site -> days(new DaysPage(site, shown, years))),
            shown.kinds().flatMap(kind -> each(site -> kind(site, shown, kind))),
            news.render(shown),
            each(site -> logos(site, shown)),
            data.render(shown),
            Stream.of(picture),
            each(site -> front(new FrontPage(site, shown, picture.path(), SearchScript.PATH))))
        .flatMap(files -> files);
  }

  /// A list of a day on which nothing changed after all, and a kind that no member is of.
  @Override
  public Optional<PublicFile> former(String path) {
    return editions.stream()
        .filter(site -> path.startsWith(folder(site)) && path.endsWith("/index.html"))
        .map(site -> former(site, path))
        .findFirst();
  }

  /// A page in each language, French last.
  private Stream<PublicFile> each(Function<Edition, PublicFile> page) {
    return editions.stream().map(page);
  }

  private static String folder(Edition site) {
    return site.language().of("membres/", "en/members/");
  }

  private PublicFile former(Edition site, String path) {
    boolean isDay = path.startsWith(site.days().substring(1));
    Notice notice =
        isDay
            ? Notice.of(200, site.say("day.gone"), site.say("day.gone.text"))
                .leadingTo(site.say("day.all"), site.days())
            : Notice.of(200, site.say("kinds.none"), site.say("kinds.none.text"))
                .leadingTo(site.say("kinds.whole"), site.members());
    return html(path, NoticePage.of(club, site.language(), notice), Mark.NONE);
  }

  private PublicFile front(FrontPage front) {
    Edition site = front.site();
    return listed(
        site,
        SitePath::front,
        site.say("front.title"),
        site.say("front.description"),
        TEMPLATES.front(front),
        Optional.of(TEMPLATES.head(front)),
        front.mark());
  }

  private PublicFile day(Edition site, PublicRegister shown, LocalDate day) {
    return listed(
        site,
        language -> SitePath.day(language, day),
        site.say("day.title", site.day(day)),
        site.say("day.description", site.day(day)),
        TEMPLATES.day(new DayPage(site, shown, day)),
        Optional.empty(),
        Mark.NONE);
  }

  private PublicFile days(DaysPage days) {
    Edition site = days.site();
    return listed(
        site,
        SitePath::days,
        site.say("days.title"),
        site.say("days.description"),
        TEMPLATES.days(days),
        Optional.empty(),
        Mark.NONE);
  }

  private PublicFile kind(Edition site, PublicRegister shown, OrganisationKind kind) {
    return listed(
        site,
        language -> SitePath.kind(language, kind),
        site.kinds(kind),
        site.say("kinds.description", site.kinds(kind)),
        TEMPLATES.kind(new KindPage(site, shown, kind)),
        Optional.empty(),
        Mark.NONE);
  }

  private PublicFile logos(Edition site, PublicRegister shown) {
    return listed(
        site,
        SitePath::logos,
        site.say("logos.title"),
        site.say("logos.description"),
        TEMPLATES.logos(LogoWall.of(site, shown.today())),
        Optional.empty(),
        Mark.NONE);
  }

  /// A page in one language that search engines list.
  private PublicFile listed(
      Edition site,
      Function<Language, String> path,
      String title,
      String description,
      Content body,
      Optional<Content> head,
      Mark mark) {
    Page page = Page.of(site.language(), title, body);
    Page known =
        page.translatedAt(path.apply(page.otherLanguage()))
            .listedAs(new Page.Entry(path.apply(site.language()), description));
    return html(index(path.apply(site.language())), head.map(known::withHead).orElse(known), mark);
  }

  private PublicFile form(Language language) {
    String path = SitePath.joinForm(language);
    String description = new Edition(club, "", language).say("join.description");
    Page page = JoinFormPage.blank(club, language).listedAs(new Page.Entry(path, description));
    return html(index(path), page, Mark.NONE);
  }

  private PublicFile correct(Language language) {
    String path = SitePath.correct(language);
    String description = new Edition(club, "", language).say("correct.description");
    Page page =
        CorrectFormPage.of(club, language, false).listedAs(new Page.Entry(path, description));
    return html(index(path), page, Mark.NONE);
  }

  private PublicFile data(Language language) {
    Edition site = new Edition(club, "", language);
    Page page = Page.of(language, site.say("data.title"), TEMPLATES.data(site));
    return html(
        index(SitePath.data(language)),
        page.translatedAt(SitePath.data(page.otherLanguage()))
            .listedAs(new Page.Entry(SitePath.data(language), site.say("data.description"))),
        Mark.NONE);
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
