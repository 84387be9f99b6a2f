package club.notify;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.Club;
import club.core.Language;
import club.core.mail.Composer.Letter;
import club.core.mail.MailKind;
import club.core.mail.Mailer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MimeComposerTest {
  private static final MimeComposer COMPOSER = Letters.composer(Letters.CLUB);

  static List<Letter> letters() {
    return Stream.of(
            Letters.FRENCH,
            Letters.FRENCH.in(Language.ENGLISH),
            new Letters(
                "<script>alert(\"1\")</script> & Cie",
                "</main><p>\n" + "x".repeat(1000),
                Language.FRENCH))
        .flatMap(
            about ->
                Stream.of(
                    about.review(),
                    about.acknowledgement(),
                    about.accepted(MailKind.DECISION),
                    about.refused(MailKind.DECISION),
                    about.accepted(MailKind.RECEIPT),
                    about.refused(MailKind.RECEIPT)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("letters")
  void writesHeadersThatKeepMachinesFromReplying(Letter letter) {
    Parsed mail = Parsed.of(COMPOSER.compose(letter));

    assertThat(mail.header("From")).containsExactly("Programme Vitam <club@programme.example>");
    assertThat(mail.header("To")).containsExactly(letter.to().value());
    assertThat(mail.header("Reply-To")).containsExactly("contact@programme.example");
    assertThat(mail.header("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(mail.header("X-Club-Mail"))
        .containsExactly(letter.entry().kind().wire() + "; reference=K7M2-QX4C; generation=1");
    assertThat(mail.headers())
        .extracting(Parsed.Header::name)
        .containsExactlyInAnyOrder(
            "From",
            "To",
            "Reply-To",
            "Subject",
            "Content-Language",
            "Auto-Submitted",
            "X-Auto-Response-Suppress",
            "X-Club-Mail",
            "MIME-Version",
            "Content-Type");
  }

  @ParameterizedTest
  @MethodSource("letters")
  void isTransmittedInShortLinesOfAscii(Letter letter) {
    Mailer.Message message = COMPOSER.compose(letter);

    assertThat(message.mime().text())
        .isEqualTo(new String(message.mime().toArray(), StandardCharsets.US_ASCII));
    assertThat(Parsed.lines(message)).allSatisfy(line -> assertThat(line).hasSizeLessThan(998));
    assertThat(Parsed.lines(message)).noneMatch(line -> line.contains("\n") || line.contains("\r"));
  }

  @ParameterizedTest
  @MethodSource("letters")
  void hasOneTitleALanguageAndHeadingsInOrder(Letter letter) {
    Document html = Jsoup.parse(Parsed.of(COMPOSER.compose(letter)).html());

    assertThat(html.select("html").attr("lang")).isIn("fr", "en");
    assertThat(html.select("[role=main]").attr("lang")).isEqualTo(html.select("html").attr("lang"));
    assertThat(html.select("[role=main]").attr("dir")).isEqualTo("ltr");
    assertThat(html.title()).isNotBlank();
    assertThat(html.select("h1")).hasSize(1);
    assertThat(html.select("h3, img, script, link, form")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("letters")
  void isWellFormed(Letter letter) {
    Parser parser = Parser.htmlParser().setTrackErrors(10);

    Jsoup.parse(Parsed.of(COMPOSER.compose(letter)).html(), "", parser);

    assertThat(parser.getErrors()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("letters")
  void putsTheCodeInNoUrl(Letter letter) {
    Parsed mail = Parsed.of(COMPOSER.compose(letter));

    assertThat(urls(mail)).noneMatch(url -> url.contains(Letters.CODE.value()));
    assertThat(addresses(mail)).noneMatch(url -> url.contains(Letters.CODE.value()));
  }

  @ParameterizedTest
  @MethodSource("letters")
  void putsEachOfOurAddressesAloneOnALineOfTheText(Letter letter) {
    Parsed mail = Parsed.of(COMPOSER.compose(letter));

    assertThat(addresses(mail)).allSatisfy(line -> assertThat(line).startsWith(Letters.SITE));
    assertThat(addresses(mail)).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(76));
    assertThat(
            urls(mail)
                .filter(url -> url.startsWith("http"))
                .map(url -> url.replaceFirst("\\?.*", "")))
        .allSatisfy(url -> assertThat(addresses(mail)).contains(url));
  }

  /// A program that reads the bytes without joining soft-broken lines still finds it whole.
  @ParameterizedTest
  @MethodSource("letters")
  void breaksNoAddressOfTheTextInTransmission(Letter letter) {
    Mailer.Message message = COMPOSER.compose(letter);

    assertThat(Parsed.lines(message)).containsAll(addresses(Parsed.of(message)).toList());
  }

  @Test
  void carriesALinkWhereItIsToBeFollowed() {
    assertThat(addresses(Parsed.of(COMPOSER.compose(Letters.FRENCH.review()))))
        .containsExactly(Letters.SITE + "/api/review/" + Letters.TOKEN.value());
    assertThat(addresses(Parsed.of(COMPOSER.compose(Letters.FRENCH.acknowledgement()))))
        .containsExactly(Letters.SITE + "/api/follow/" + Letters.TOKEN.value());
  }

  /// The lines of the text part that hold an address of the site.
  private static Stream<String> addresses(Parsed mail) {
    return mail.text().lines().filter(line -> line.contains(Letters.SITE));
  }

  private static Stream<String> urls(Parsed mail) {
    return Jsoup.parse(mail.html()).select("a").eachAttr("href").stream();
  }

  @Test
  void givesTheSameBytesOnAnyMachine() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    List<Mailer.Message> here = letters().stream().map(COMPOSER::compose).toList();

    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

      assertThat(letters().stream().map(Letters.composer(Letters.CLUB)::compose)).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void needsNoContextClassLoader() {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try {
      Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());

      assertThat(COMPOSER.compose(Letters.FRENCH.review()).mime().size()).isPositive();
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  @Nested
  class WithHostileNames {
    private static final String NAME = "Ville\r\nBcc: x@evil.example\n\nBody\u2028\u0000";

    @Test
    void addsNoHeaderFromTheOrganisation() {
      Letters about = new Letters(NAME, "Texte", Language.FRENCH);

      Parsed mail = Parsed.of(COMPOSER.compose(about.review()));

      assertThat(mail.header("Bcc")).isEmpty();
      assertThat(mail.subject()).contains("Ville Bcc: x@evil.example Body");
      assertThat(mail.text()).contains(Letters.CODE.value());
    }

    @Test
    void addsNoHeaderFromTheProgramme() {
      Club club = Letters.CLUB;
      Club hostile =
          new Club(
              NAME, club.software(), club.contact(), club.language(), club.zone(), club.terms());

      Parsed mail = Parsed.of(Letters.composer(hostile).compose(Letters.FRENCH.review()));

      assertThat(mail.header("Bcc")).isEmpty();
      assertThat(mail.header("From")).hasSize(1);
      assertThat(mail.header("From").getFirst()).endsWith("<club@programme.example>");
    }

    @Test
    void showsMarkupAsText() {
      Letters about = new Letters("<b>\"&\"</b>", "<script>x</script>", Language.FRENCH);

      Document html = Jsoup.parse(Parsed.of(COMPOSER.compose(about.review())).html());

      assertThat(html.select("script, b")).isEmpty();
      assertThat(html.select("h1").text()).isEqualTo("<b>\"&\"</b>");
      assertThat(html.select("blockquote").text()).isEqualTo("<script>x</script>");
    }

    /// The Arabic name must not reorder what follows it.
    @Test
    void keepsTheReferenceAfterANameFromRightToLeft() {
      Letters about = new Letters("مكتبة الجزيرة", "نص", Language.FRENCH);

      Parsed mail = Parsed.of(COMPOSER.compose(about.review()));

      assertThat(mail.subject()).contains("\u2068مكتبة الجزيرة\u2069 (K7M2-QX4C)");
      assertThat(mail.text())
          .startsWith("\u2068مكتبة الجزيرة\u2069\n=")
          .contains("> \u2068نص\u2069");
      Document html = Jsoup.parse(mail.html());
      assertThat(html.select("h1 > bdi").text()).isEqualTo("مكتبة الجزيرة");
      assertThat(html.select("blockquote").attr("dir")).isEqualTo("auto");
      assertThat(html.select("[role=main]").text()).doesNotContain("\u2068", "\u2069");
    }

    @Test
    void isolatesNothingThatReadsFromLeftToRight() {
      Parsed mail = Parsed.of(COMPOSER.compose(Letters.FRENCH.review()));

      assertThat(mail.subject() + mail.text() + mail.html()).doesNotContain("\u2068", "\u2069");
    }
  }
}
