package club.publish.data;

import club.core.Language;
import club.core.SitePath;
import club.core.register.Announcement;
import club.publish.Edition;
import club.publish.PublicRegister;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;

/// The pages that search engines list, each with its address in either language. Of the lists of
/// past days it has the latest 1,000.
///
/// **Source:** sitemaps.org, "Sitemaps XML format" (50,000 addresses, 50 MB at most); Google, "Tell
/// Google about localized versions of your page".
record Sitemap(Edition site, PublicRegister shown) {
  private static final int MOST = 1_000;

  String text() {
    XmlText xml =
        new XmlText()
            .start(
                "urlset",
                "xmlns",
                "http://www.sitemaps.org/schemas/sitemap/0.9",
                "xmlns:xhtml",
                "http://www.w3.org/1999/xhtml");
    pages().forEachOrdered(page -> write(xml, page));
    return xml.end().text();
  }

  private Stream<Function<Language, String>> pages() {
    return Stream.of(
            Stream.<Function<Language, String>>of(
                SitePath::front,
                SitePath::joinForm,
                SitePath::correct,
                SitePath::data,
                SitePath::logos,
                SitePath::news,
                SitePath::days),
            shown.kinds().<Function<Language, String>>map(kind -> of -> SitePath.kind(of, kind)),
            announced().<Function<Language, String>>map(day -> of -> SitePath.news(of, day)),
            days().<Function<Language, String>>map(day -> of -> SitePath.day(of, day)))
        .flatMap(pages -> pages);
  }

  private Stream<LocalDate> announced() {
    return shown.register().announcements().reversed().stream().map(Announcement::day);
  }

  private Stream<LocalDate> days() {
    return shown.lists().days().descendingSet().stream().limit(MOST);
  }

  private void write(XmlText xml, Function<Language, String> page) {
    for (Language language : Language.values()) {
      xml.start("url").element("loc", address(page, language));
      for (Language other : Language.values()) {
        alternate(xml, other.code(), address(page, other));
      }
      alternate(xml, "x-default", address(page, site.club().language()));
      xml.end();
    }
  }

  private String address(Function<Language, String> page, Language language) {
    return site.site() + page.apply(language);
  }

  private static void alternate(XmlText xml, String language, String address) {
    xml.empty("xhtml:link", "rel", "alternate", "hreflang", language, "href", address);
  }
}
