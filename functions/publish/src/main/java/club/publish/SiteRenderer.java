package club.publish;

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
import club.web.Frame;
import club.web.Notice;
import club.web.NoticePage;
import club.web.Page;
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

  /// Browsers revalidate a page each time. CloudFront caches it for a few seconds, so that robots
  /// cause no load and a new member shows almost at once.
  public static final String CACHE = "public, max-age=0, s-maxage=5, must-revalidate";

  private final Club club;
  private final HtmlFiles html;
  private final HtmlFiles pastDays;
  private final List<Edition> editions;
  private final List<PublicFile> fixed;
  private final NewsFiles news;
  private final DataFiles data;

  /// Renders the site of this club.
  ///
  /// @param site the public site's address, without a slash at its end
  public SiteRenderer(Club club, String site) {
    Frame frame = new Frame(club, site);
    this.club = club;
    this.html = new HtmlFiles(frame);
    this.pastDays = new HtmlFiles(frame.linkingStyle());
    this.news = new NewsFiles(club, frame);
    this.data = new DataFiles(new Edition(club, site, Language.FRENCH));
    this.editions =
        Stream.of(Language.ENGLISH, Language.FRENCH)
            .map(language -> new Edition(club, site, language))
            .toList();
    this.fixed = new FixedFiles(club, html).all(site);
  }

  @Override
  public List<PublicFile> fixed() {
    return fixed;
  }

  @Override
  public List<String> marked() {
    return Stream.of(Language.ENGLISH, Language.FRENCH)
        .map(language -> HtmlFiles.key(SitePath.front(language)))
        .toList();
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
    return html.at(path, NoticePage.of(club, site.language(), notice), Mark.NONE);
  }

  private PublicFile front(FrontPage front) {
    Edition site = front.site();
    Page page = Page.of(site.language(), site.say("front.title"), TEMPLATES.front(front));
    return html.listed(
        site.front(),
        site.say("front.description"),
        page.translatedAt(SitePath.front(page.otherLanguage())).withHead(TEMPLATES.head(front)),
        front.mark());
  }

  private PublicFile day(Edition site, PublicRegister shown, LocalDate day) {
    return pastDays.translated(
        site,
        language -> SitePath.day(language, day),
        site.say("day.title", site.day(day)),
        site.say("day.description", site.day(day)),
        TEMPLATES.day(new DayPage(site, shown, day)));
  }

  private PublicFile days(DaysPage days) {
    Edition site = days.site();
    return html.translated(
        site,
        SitePath::days,
        site.say("days.title"),
        site.say("days.description"),
        TEMPLATES.days(days));
  }

  private PublicFile kind(Edition site, PublicRegister shown, OrganisationKind kind) {
    return html.translated(
        site,
        language -> SitePath.kind(language, kind),
        site.kinds(kind),
        site.say("kinds.description", site.kinds(kind)),
        TEMPLATES.kind(new KindPage(site, shown, kind)));
  }

  private PublicFile logos(Edition site, PublicRegister shown) {
    return html.translated(
        site,
        SitePath::logos,
        site.say("logos.title"),
        site.say("logos.description"),
        TEMPLATES.logos(LogoWall.of(site, shown.today())));
  }
}
