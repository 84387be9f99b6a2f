package club.publish;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.Palette;
import club.core.site.Mark;
import club.core.site.PublicFile;
import club.web.StyleSheet;
import club.web.Typeface;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteRendererTest {
  private static final StyleSheet STYLE = StyleSheet.of(new Palette());

  static List<PublicFile> pages() {
    return Sites.renderer().render(Sites.list(Sites.MEMBERS_2021)).stream()
        .filter(file -> file.path().endsWith(".html"))
        .toList();
  }

  @Test
  void rendersAWholeSiteWithTheFrontPageLast() {
    List<PublicFile> files = Sites.renderer().render(Sites.list(Sites.MEMBERS_2021));

    assertThat(files)
        .extracting(PublicFile::path)
        .containsExactly(
            "favicon.svg",
            "robots.txt",
            Typeface.serif().path(),
            STYLE.path(),
            "errors/not-found.html",
            "errors/unavailable.html",
            "en/join/index.html",
            "rejoindre/index.html",
            "en/logos/index.html",
            "logos/index.html",
            "en/index.html",
            "index.html");
    assertThat(files.subList(0, 7)).extracting(PublicFile::mark).containsOnly(Mark.NONE);
  }

  @Test
  void namesThePathsThatItRenders() {
    assertThat(Sites.renderer().render(Sites.empty()))
        .extracting(PublicFile::path)
        .isEqualTo(Sites.renderer().paths());
  }

  @Test
  void servesEveryFileOfTheFolder() throws IOException {
    Path folder = Path.of("../../infrastructure/site");

    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(
              files
                  .filter(Files::isRegularFile)
                  .map(folder::relativize)
                  .map(Path::toString)
                  .filter(path -> !path.startsWith("style/") && !path.startsWith("fonts/")))
          .containsExactlyInAnyOrderElementsOf(StaticFiles.PATHS);
    }
  }

  @Test
  void givesTheSameBytesOnAnyMachine() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    List<PublicFile> here = Sites.renderer().render(Sites.list(Sites.MEMBERS_2021));

    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

      assertThat(Sites.renderer().render(Sites.list(Sites.MEMBERS_2021.reversed())))
          .isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void hasPagesWithoutScriptThatAreNotCachedForLong(PublicFile file) {
    Document page = Jsoup.parse(file.bytes().text());

    assertThat(file.contentType()).isEqualTo("text/html; charset=utf-8");
    assertThat(file.cacheControl()).contains("max-age=0", "s-maxage=5");
    assertThat(page.select("script, [style], [onclick], iframe")).isEmpty();
  }

  /// The distribution's policy allows any style inside a page, each page its own one alone.
  @ParameterizedTest
  @MethodSource("pages")
  void containsItsStyleAndAllowsNoOther(PublicFile file) {
    Document page = Jsoup.parse(file.bytes().text());

    assertThat(page.select("link[rel=stylesheet]")).isEmpty();
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.expectFirst("style").data()).isEqualTo(STYLE.text());
    assertThat(page.select("head > meta[http-equiv=Content-Security-Policy] ~ style")).hasSize(1);
    assertThat(page.select("meta[http-equiv]").attr("content")).isEqualTo(STYLE.policy());
  }

  @Test
  void letsBrowsersKeepStyleAndFontForAYear() {
    assertThat(file(STYLE.path()).cacheControl()).isEqualTo("public, max-age=31536000, immutable");
    assertThat(file(STYLE.path()).bytes().text()).isEqualTo(STYLE.text());
    assertThat(file(Typeface.serif().path()).cacheControl()).contains("31536000", "immutable");
    assertThat(file(Typeface.serif().path()).contentType()).isEqualTo("font/woff2");
  }

  /// Ten packets of 1460 bytes, the first congestion window (RFC 6928), without the headers of TLS
  /// and HTTP: each page arrives with its style in one round trip.
  @ParameterizedTest
  @MethodSource("pages")
  void arrivesInOneRoundTrip(PublicFile file) throws IOException {
    assertThat(compressed(file)).isLessThan(14_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "en/index.html"})
  void isALightFrontPage(String path) throws IOException {
    int rest = file(Typeface.serif().path()).bytes().size() + compressed(file("favicon.svg"));

    assertThat(compressed(file(path)) + rest).isLessThan(30_000);
  }

  @Test
  void drawsItsIconInTheColoursOfTheClub() {
    assertThat(file("favicon.svg").bytes().text())
        .contains("#14594a", new Palette().dark(Palette.Tone.ACCENT))
        .doesNotContain("LIGHT", "DARK");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isListedBySearchEnginesWhereItIsForReaders(PublicFile file) {
    Document page = Jsoup.parse(file.bytes().text());

    if (file.path().startsWith("errors/")) {
      assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    } else {
      String address =
          "https://club.example/" + file.path().substring(0, file.path().lastIndexOf("index.html"));
      assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(address);
      assertThat(page.select("link[rel=alternate]").eachAttr("hreflang"))
          .containsExactlyInAnyOrder("fr", "en", "x-default");
      assertThat(page.select("link[rel=alternate]").eachAttr("href"))
          .contains(address)
          .allMatch(href -> href.startsWith("https://club.example/"));
      assertThat(page.select("meta[name=description]").attr("content")).hasSizeBetween(50, 160);
    }
  }

  private static PublicFile file(String path) {
    return Sites.file(Sites.list(Sites.MEMBERS_2021), path);
  }

  private static int compressed(PublicFile file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(file.bytes().toArray());
    }
    return bytes.size();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isWellFormed(PublicFile file) {
    Parser parser = Parser.htmlParser().setTrackErrors(10);

    Jsoup.parse(file.bytes().text(), "", parser);

    assertThat(parser.getErrors()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void hasALanguageOneTitleAndHeadingsInOrder(PublicFile file) {
    Document page = Jsoup.parse(file.bytes().text());

    assertThat(page.select("html").attr("lang"))
        .isEqualTo(file.path().startsWith("en/") ? "en" : "fr");
    assertThat(page.title()).isNotBlank();
    List<Integer> levels =
        page.select("h1, h2, h3, h4").stream()
            .map(Element::tagName)
            .map(name -> Integer.parseInt(name.substring(1)))
            .toList();
    assertThat(levels).startsWith(1).containsOnlyOnce(1);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void linksOnlyToWhatExists(PublicFile file) {
    Document page = Jsoup.parse(file.bytes().text());
    List<String> urls =
        Sites.renderer().paths().stream()
            .map(path -> "/" + path.replaceFirst("index\\.html$", ""))
            .toList();

    for (String href : page.select("a[href], link[href]").eachAttr("href")) {
      if (href.startsWith("#")) {
        assertThat(page.getElementById(href.substring(1))).as(href).isNotNull();
      } else if (!href.startsWith("mailto:")) {
        String[] parts = href.replace("https://club.example", "").split("#", 2);
        assertThat(urls).contains(parts[0]);
        if (parts.length == 2) {
          Document there = Jsoup.parse(file(parts[0].substring(1) + "index.html").bytes().text());
          assertThat(there.getElementById(parts[1])).as(href).isNotNull();
        }
      }
    }
  }

  @Test
  void thePageForAFailureGivesTheMailAddressInBothLanguages() {
    Document page = Sites.page(Sites.empty(), "errors/unavailable.html");

    assertThat(page.select("main section").eachAttr("lang")).containsExactly("fr", "en");
    assertThat(page.select("main a").eachAttr("href"))
        .containsExactly("mailto:contact@programme.example", "mailto:contact@programme.example");
  }

  @Test
  void thePageForAnUnknownAddressLeadsOnInBothLanguages() {
    Document page = Sites.page(Sites.empty(), "errors/not-found.html");

    assertThat(page.select("main section").eachAttr("lang")).containsExactly("fr", "en");
    assertThat(page.select("main h1, main h2").eachText())
        .containsExactly("Cette page n’existe pas", "This page doesn’t exist");
    assertThat(page.select("main a").eachAttr("href"))
        .containsExactly("/rejoindre/", "/", "/en/join/", "/en/");
  }
}
