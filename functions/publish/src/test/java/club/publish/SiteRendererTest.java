package club.publish;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.Palette;
import club.core.site.Mark;
import club.core.site.PublicFile;
import club.web.StyleSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
            STYLE.path(),
            "errors/not-found.html",
            "errors/unavailable.html",
            "en/join/index.html",
            "rejoindre/index.html",
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
                  .filter(path -> !path.startsWith("style/")))
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
    assertThat(page.select("script, style, [style], [onclick], iframe")).isEmpty();
    assertThat(page.select("link[rel=stylesheet]").attr("href")).isEqualTo("/" + STYLE.path());
  }

  @Test
  void letsBrowsersKeepTheStyleForAYear() {
    PublicFile style =
        Sites.renderer().render(Sites.empty()).stream()
            .filter(file -> file.path().equals(STYLE.path()))
            .findFirst()
            .orElseThrow();

    assertThat(style.cacheControl()).isEqualTo("public, max-age=31536000, immutable");
    assertThat(style.bytes().text()).isEqualTo(STYLE.text());
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
        assertThat(urls).contains(href.replace("https://club.example", ""));
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
