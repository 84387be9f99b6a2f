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
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
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
  private static final List<PublicFile> FILES = Sites.files(Histories.vitam());

  static List<PublicFile> pages() {
    return FILES.stream().filter(file -> file.path().endsWith(".html")).toList();
  }

  @Test
  void rendersAWholeSiteWithTheFrontPageLast() {
    List<String> paths = FILES.stream().map(PublicFile::path).toList();

    assertThat(paths)
        .startsWith(
            "favicon.svg",
            "members.schema.json",
            "openapi.yaml",
            "robots.txt",
            Typeface.serif().path(),
            STYLE.path(),
            SearchScript.PATH,
            "errors/not-found.html",
            "errors/unavailable.html",
            "en/correct/index.html",
            "corriger/index.html",
            "en/data/index.html",
            "donnees/index.html",
            "en/join/index.html",
            "rejoindre/index.html")
        .contains(
            "membres/au/2021-12-20/index.html",
            "en/members/as-of/2022-03-07/index.html",
            "membres/au/index.html",
            "membres/collectivites/index.html",
            "en/members/companies/index.html",
            "members.json",
            "feed.atom")
        .endsWith("en/index.html", "index.html")
        .doesNotHaveDuplicates();
    assertThat(Sites.renderer().marked()).containsExactly("en/index.html", "index.html");
    assertThat(FILES.stream().filter(file -> !file.mark().equals(Mark.NONE)))
        .extracting(PublicFile::path)
        .isEqualTo(Sites.renderer().marked());
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
                  .filter(path -> !path.matches("(style|fonts|script)/.*")))
          .containsExactlyInAnyOrderElementsOf(StaticFiles.PATHS);
    }
  }

  @Test
  void givesTheSameBytesOnAnyMachine() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    List<PublicFile> here = Sites.files(Histories.vitam());

    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

      assertThat(Sites.files(Histories.vitam())).isEqualTo(here);
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
    assertThat(page.select("script:not([type=application/ld+json]), [style], [onclick], iframe"))
        .isEmpty();
  }

  /// They come in thousands, and are read after another page.
  static List<PublicFile> pastDays() {
    return pages().stream()
        .filter(file -> file.path().matches("(membres/au|en/members/as-of)/2.*"))
        .toList();
  }

  static List<PublicFile> otherPages() {
    return pages().stream().filter(file -> !pastDays().contains(file)).toList();
  }

  /// The distribution's policy allows any style inside a page, each page its own one alone.
  @ParameterizedTest
  @MethodSource("otherPages")
  void containsItsStyleAndAllowsNoOther(PublicFile file) {
    Document page = Jsoup.parse(file.bytes().text());

    assertThat(page.select("link[rel=stylesheet]")).isEmpty();
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.expectFirst("style").data()).isEqualTo(STYLE.text());
    assertThat(page.select("head > meta[http-equiv=Content-Security-Policy] ~ style")).hasSize(1);
    assertThat(page.select("meta[http-equiv]").attr("content")).isEqualTo(STYLE.policy());
  }

  @ParameterizedTest
  @MethodSource("pastDays")
  void linksTheStyleOfPastDays(PublicFile file) {
    Document page = Jsoup.parse(file.bytes().text());

    assertThat(page.select("link[rel=stylesheet]").eachAttr("href"))
        .containsExactly("/" + STYLE.path());
    assertThat(page.select("style")).isEmpty();
    assertThat(page.select("head > meta[http-equiv=Content-Security-Policy]").attr("content"))
        .isEqualTo("style-src 'self'");
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
    return FILES.stream().filter(file -> file.path().equals(path)).findFirst().orElseThrow();
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
    Set<String> urls =
        FILES.stream()
            .map(one -> "/" + one.path().replaceFirst("index\\.html$", ""))
            .collect(Collectors.toSet());
    urls.addAll(List.of("/corriger/", "/en/correct/"));

    for (String href : page.select("a[href], link[href]").eachAttr("href")) {
      if (href.startsWith("#")) {
        assertThat(page.getElementById(href.substring(1))).as(href).isNotNull();
      } else if (!href.startsWith("mailto:") && !href.matches("https://(?!club).*")) {
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
