package club.notify;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.Club;
import club.core.Language;
import club.core.Palette;
import club.core.Palette.Tone;
import club.core.mail.Composer.Letter;
import club.core.mail.MailKind;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every mail keeps, of each kind and in each language.
class MailLayoutTest {
  private static final Pattern COLOUR =
      Pattern.compile(
          "#[0-9a-fA-F]{3,8}\\b|\\b(rgb|hsl)a?\\(|:\\s*(white|black|red|green|gray)\\b");

  static List<Parsed> mails() {
    return Arrays.stream(Language.values())
        .flatMap(
            language ->
                Arrays.stream(MailKind.values())
                    .flatMap(kind -> Letters.FRENCH.in(language).of(kind).stream())
                    .map(letter -> composed(language, letter)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("mails")
  void saysEachAddressAlsoAsText(Parsed mail) {
    Document html = Jsoup.parse(mail.html());

    assertThat(html.select("a[href^=http]"))
        .allSatisfy(link -> assertThat(html.text()).contains(address(link)))
        .allSatisfy(link -> assertThat(mail.text().lines().toList()).contains(address(link)));
    assertThat(html.select("a[href^=mailto]"))
        .allSatisfy(
            link ->
                assertThat(html.text())
                    .contains(
                        link.attr("href").replaceAll("mailto:|\\?.*", "").replace("%2B", "+")));
  }

  @ParameterizedTest
  @MethodSource("mails")
  void takesItsColoursFromThePalette(Parsed mail) {
    Palette palette = Letters.CLUB.palette();
    Set<String> known =
        Arrays.stream(Tone.values())
            .flatMap(tone -> Stream.of(palette.light(tone), palette.dark(tone)))
            .collect(Collectors.toSet());
    String markup = mail.html().replaceAll("<a [^>]*href=\"[^\"]*\"", "");

    assertThat(COLOUR.matcher(markup).results().map(MatchResult::group)).isSubsetOf(known);
    assertThat(markup).contains("prefers-color-scheme: dark", "color-scheme: light dark");
  }

  /// Mail programs that drop the style sheet keep light grounds, with dark words on them.
  @ParameterizedTest
  @MethodSource("mails")
  void givesEachGroundAClassForTheDark(Parsed mail) {
    assertThat(Jsoup.parse(mail.html()).select("[style*=background-color]"))
        .isNotEmpty()
        .allSatisfy(
            ground ->
                assertThat(ground.classNames())
                    .containsAnyOf("paper", "sheet", "tint", "warm", "strong"));
  }

  /// Outlook lays out by tables; screen readers must not hear them as data.
  @ParameterizedTest
  @MethodSource("mails")
  void laysOutByTablesThatAreNoData(Parsed mail) {
    Document html = Jsoup.parse(mail.html());

    assertThat(html.select("table:has(table)"))
        .isNotEmpty()
        .allSatisfy(table -> assertThat(table.attr("role")).isEqualTo("presentation"));
    assertThat(html.select("table:not([role])"))
        .allSatisfy(table -> assertThat(table.select("th[scope=row]")).isNotEmpty());
    assertThat(mail.html()).contains("<!--[if mso]>").doesNotContain("flex", "grid", "float:");
  }

  @ParameterizedTest
  @MethodSource("mails")
  void readsAsPlainText(Parsed mail) {
    String words = mail.subject() + mail.text() + Jsoup.parse(mail.html()).text();

    assertThat(words).doesNotContain("'", "\"", "{", "}", "null", "Optional");
    assertThat(mail.text()).doesNotContainPattern("&[a-z]+;|&#|</?[a-z]");
    assertThat(mail.subject()).hasSizeLessThanOrEqualTo(78);
  }

  @ParameterizedTest
  @MethodSource("mails")
  void tellsListsOfMailsMoreThanTheSubject(Parsed mail) {
    Document html = Jsoup.parse(mail.html());

    assertThat(html.select("body > :first-child[style^=display:none]").text())
        .isNotBlank()
        .isNotEqualTo(mail.subject());
  }

  private static String address(Element link) {
    return link.attr("href").replaceAll("\\?.*", "");
  }

  private static Parsed composed(Language language, Letter letter) {
    Club club = Letters.CLUB;
    Club other =
        new Club(
            club.programme(), club.software(), club.contact(), language, club.zone(), club.terms());
    return Parsed.of(Letters.composer(other).compose(letter));
  }
}
