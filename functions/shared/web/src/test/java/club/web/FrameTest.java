package club.web;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.Club;
import club.core.Language;
import club.core.Look;
import club.core.Palette;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FrameTest {
  private static final Notice NOTICE = Notice.of(404, "Title", "Text");

  @ParameterizedTest
  @EnumSource
  void leadsToThePlacesOfTheSite(Language language) {
    Document page = framed(new Frame(ExampleClubs.FRENCH), ExampleClubs.FRENCH, language);

    String front = language == Language.FRENCH ? "/" : "/en/";
    assertThat(page.select(".places a").eachAttr("href"))
        .containsExactly(
            front + "#CU",
            front + "#membre",
            language == Language.FRENCH ? "/rejoindre/" : "/en/join/");
    assertThat(page.expectFirst(".brand").attr("href")).isEqualTo(front);
    assertThat(page.expectFirst(".brand").text()).endsWith("Programme Ormeau");
    assertThat(page.expectFirst(".skip").attr("href")).isEqualTo("#main");
    assertThat(page.expectFirst("footer a").attr("href"))
        .isEqualTo("mailto:contact@programme.example");
  }

  /// An answer to a form has no address of its own in the other language.
  @Test
  void leadsToTheOtherFrontPageWhereThereIsNoTranslation() {
    Document page = framed(new Frame(ExampleClubs.FRENCH), ExampleClubs.FRENCH, Language.FRENCH);

    assertThat(page.expectFirst(".languages").attr("href")).isEqualTo("/en/");
    assertThat(page.expectFirst(".languages").attr("lang")).isEqualTo("en");
    assertThat(page.expectFirst(".languages").text()).isEqualTo("English");
  }

  @Test
  void marksThePageThatIsShown() {
    Page form =
        JoinFormPage.blank(ExampleClubs.FRENCH, Language.FRENCH)
            .listedAs(new Page.Entry("/rejoindre/", "About"));

    Document page = Jsoup.parse(new Frame(ExampleClubs.FRENCH).around(form));

    assertThat(page.select(".places [aria-current=page]").eachText()).containsExactly("Rejoindre");
    assertThat(page.expectFirst(".languages").attr("href")).isEqualTo("/en/join/");
  }

  @Test
  void showsTheClubsMarkWithoutALogo() {
    Document page = framed(new Frame(ExampleClubs.FRENCH), ExampleClubs.FRENCH, Language.FRENCH);

    assertThat(page.select(".brand svg[aria-hidden=true]")).hasSize(1);
    assertThat(page.select("img")).isEmpty();
  }

  @Test
  void showsTheLogoInPlaceOfTheMark() {
    Club club = looking(new Look(new Palette(), Optional.of("/logo.svg")));

    Document page = framed(new Frame(club), club, Language.FRENCH);

    assertThat(page.select(".brand img").eachAttr("src")).containsExactly("/logo.svg");
    assertThat(page.expectFirst(".brand img").attr("height")).isNotEmpty();
    assertThat(page.expectFirst(".brand img").hasAttr("alt")).isTrue();
    assertThat(page.select(".emblem")).isEmpty();
  }

  @Test
  void loadsTheFontBeforeTheStyleAsksForIt() {
    Document page = framed(new Frame(ExampleClubs.FRENCH), ExampleClubs.FRENCH, Language.FRENCH);

    String font = page.expectFirst("link[rel=preload][as=font][crossorigin]").attr("href");

    assertThat(StyleSheet.of(new Palette()).text())
        .contains("url(" + font + ")", "font-display:optional");
  }

  @Test
  void linksTheStyleBehindTheApi() {
    Document page = framed(new Frame(ExampleClubs.FRENCH), ExampleClubs.FRENCH, Language.FRENCH);

    assertThat(page.select("link[rel=stylesheet]").attr("href"))
        .isEqualTo("/" + StyleSheet.of(new Palette()).path());
    assertThat(page.select("style, meta[http-equiv]")).isEmpty();
  }

  @Nested
  class ForSearchEngines {
    private final Page listed =
        JoinFormPage.blank(ExampleClubs.FRENCH, Language.ENGLISH)
            .listedAs(new Page.Entry("/en/join/", "What it is"));

    @Test
    void givesAbsoluteAddressesOfAPublicPage() {
      Document page =
          Jsoup.parse(new Frame(ExampleClubs.FRENCH, "https://club.example").around(listed));

      assertThat(page.expectFirst("link[rel=canonical]").attr("href"))
          .isEqualTo("https://club.example/en/join/");
      assertThat(alternate(page, "en")).isEqualTo("https://club.example/en/join/");
      assertThat(alternate(page, "fr")).isEqualTo("https://club.example/rejoindre/");
      assertThat(alternate(page, "x-default")).isEqualTo("https://club.example/rejoindre/");
      assertThat(page.expectFirst("meta[name=description]").attr("content"))
          .isEqualTo("What it is");
      assertThat(page.select("meta[name=robots]")).isEmpty();
    }

    @Test
    void keepsOtherPagesOut() {
      Document page = framed(new Frame(ExampleClubs.FRENCH), ExampleClubs.FRENCH, Language.FRENCH);

      assertThat(page.expectFirst("meta[name=robots]").attr("content")).isEqualTo("noindex");
      assertThat(page.select("link[rel=alternate], link[rel=canonical]")).isEmpty();
    }

    private static String alternate(Document page, String hreflang) {
      return page.expectFirst("link[rel=alternate][hreflang=" + hreflang + "]").attr("href");
    }
  }

  private static Document framed(Frame frame, Club club, Language language) {
    return Jsoup.parse(frame.around(NoticePage.of(club, language, NOTICE)));
  }

  private static Club looking(Look look) {
    Club club = ExampleClubs.FRENCH;
    return new Club(
        club.programme(),
        club.software(),
        club.contact(),
        club.language(),
        club.zone(),
        club.terms(),
        look);
  }
}
