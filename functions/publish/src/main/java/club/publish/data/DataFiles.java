package club.publish.data;

import club.core.Bytes;
import club.core.site.Mark;
import club.core.site.PublicFile;
import club.publish.Edition;
import club.publish.PublicRegister;
import club.publish.SiteRenderer;
import java.util.stream.Stream;

/// The files that show the register as data.
///
/// They are written before the front pages and carry no mark. A late writer may put an old one
/// back; it then finds that the front pages have changed, and writes everything again from the
/// register.
public final class DataFiles {
  /// The members as JSON.
  public static final String JSON = "members.json";

  /// The members as CSV.
  public static final String CSV = "members.csv";

  /// The members as Markdown.
  public static final String MARKDOWN = "members.md";

  /// Arrivals and announcements as a feed.
  public static final String FEED = "feed.atom";

  /// The pages, for search engines.
  public static final String SITEMAP = "sitemap.xml";

  private final Edition french;

  /// The files of a site.
  ///
  /// @param french its French edition, in whose language the feed is
  public DataFiles(Edition french) {
    this.french = french;
  }

  /// All of them.
  public Stream<PublicFile> render(PublicRegister shown) {
    return Stream.of(
        file(JSON, "application/json", new MemberJson(french, shown).text()),
        file(CSV, "text/csv", MemberCsv.of(shown.today())),
        file(MARKDOWN, "text/markdown", MemberBullets.of(shown.today())),
        file(FEED, "application/atom+xml", new AtomFeed(french, shown).text()),
        file(SITEMAP, "application/xml", new Sitemap(french, shown).text()));
  }

  private static PublicFile file(String path, String type, String text) {
    return new PublicFile(
        path, type + "; charset=utf-8", SiteRenderer.CACHE, Bytes.of(text), Mark.NONE);
  }
}
