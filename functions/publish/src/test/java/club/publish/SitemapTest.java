package club.publish;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.register.Register;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class SitemapTest {
  private static final Register CLUB = Histories.announced(Histories.FIRST, Histories.SECOND);

  @Test
  void hasThePagesThatSearchEnginesListWithTheirTranslations() {
    List<String> listed =
        Sites.files(CLUB).stream()
            .filter(file -> file.path().endsWith(".html"))
            .map(file -> Jsoup.parse(file.bytes().text()))
            .filter(page -> page.select("meta[name=robots]").isEmpty())
            .map(page -> address(page, "link[rel=canonical]", "link[hreflang]"))
            .toList();

    assertThat(
            sitemap(CLUB).select("url").stream()
                .map(url -> address(url, "loc", "xhtml|link[hreflang]")))
        .containsExactlyInAnyOrderElementsOf(listed);
  }

  private static String address(Element of, String own, String links) {
    Element address = of.expectFirst(own);
    return (address.hasAttr("href") ? address.attr("href") : address.text())
        + of.select(links).stream()
            .map(link -> " " + link.attr("hreflang") + "=" + link.attr("href"))
            .sorted()
            .toList();
  }

  @Test
  void hasTheLatestThousandDays() {
    List<String> days =
        sitemap(Histories.growing(1_002)).select("loc").eachText().stream()
            .filter(address -> address.matches(".*/membres/au/2.*"))
            .toList();

    assertThat(days)
        .hasSize(1_000)
        .startsWith("https://club.example/membres/au/2002-09-28/")
        .endsWith("https://club.example/membres/au/2000-01-03/");
  }

  @Test
  void isNamedInRobotsTxt() {
    assertThat(Sites.file(CLUB, "robots.txt").bytes().text().lines())
        .containsExactly(
            "User-agent: *", "Disallow: /api/", "", "Sitemap: https://club.example/sitemap.xml");
  }

  private static Document sitemap(Register register) {
    return Jsoup.parse(Sites.file(register, "sitemap.xml").bytes().text(), Parser.xmlParser());
  }
}
