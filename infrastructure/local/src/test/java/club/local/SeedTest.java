package club.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import club.core.Club;
import club.core.contract.Examples;
import club.core.memory.InMemoryClub;
import club.core.register.Register;
import club.core.site.PublicFile;
import club.publish.SiteRenderer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// The programme's page of 20 December 2021 and its post of the day after, beside the site of a
/// club that begins with the files of the program.
///
/// Each line of `facts.csv` is a fact of a sentence, in other words, and where the site has it: a
/// page, a place on it (CSS selector), a text there. A fact `from` data is not on the site of an
/// empty club; one from `words` holds for any club; one from a `parameter` is the club's own. A pun
/// is no fact.
class SeedTest {
  private static final String FACTS = "/seed/facts.csv";
  private static final Map<String, Integer> SENTENCES = Map.of("page", 69, "post", 16);

  private static final Club CLUB = Examples.club("Programme Vitam", "Vitam");

  private static final Map<String, Document> FILLED = pages(filled());
  private static final Map<String, Document> EMPTY = pages(new Register(0, List.of()));

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvFileSource(resources = FACTS, numLinesToSkip = 1)
  void hasEachFactOfTheTwoDocuments(
      String document,
      int sentence,
      String fact,
      String from,
      String page,
      String place,
      String text) {
    assertThat(at(FILLED, page, place)).as(fact).contains(text);
    assertThat(at(EMPTY, page, place).contains(text)).isEqualTo(!from.equals("data"));
  }

  @ParameterizedTest
  @CsvFileSource(resources = FACTS, numLinesToSkip = 1)
  void knowsNoOtherSentence(String document, int sentence) {
    assertThat(sentence).isBetween(1, SENTENCES.get(document));
  }

  @Test
  void passesOverNoSentence() throws IOException {
    try (var facts = SeedTest.class.getResourceAsStream(FACTS)) {
      List<String> lines =
          new String(Objects.requireNonNull(facts).readAllBytes(), UTF_8).lines().skip(1).toList();

      for (var document : SENTENCES.entrySet()) {
        assertThat(
                IntStream.rangeClosed(1, document.getValue())
                    .mapToObj(number -> document.getKey() + "," + number + ","))
            .allMatch(start -> lines.stream().anyMatch(line -> line.startsWith(start)));
      }
    }
  }

  @Test
  void listsTheFortyTwoAndNobodyElse() {
    assertThat(page(FILLED, "/").select("ul.members > li")).hasSize(42);
    assertThat(page(FILLED, "/membres/au/2021-12-20/").select("ul.members > li")).hasSize(42);
    assertThat(page(FILLED, "/logos/").select("ul.logos > li")).hasSize(42);
    assertThat(page(FILLED, "/actualites/2021-12-21/").select(".news-body li")).hasSize(7);
  }

  private static Register filled() {
    InMemoryClub club = new InMemoryClub();
    Members.addFirst(club.importing());
    new FirstAnnouncements(club.registers(), club.announcements(), CLUB.zone())
        .add(CLUB.software());
    return club.registers().read();
  }

  private static Map<String, Document> pages(Register register) {
    return new SiteRenderer(CLUB, "https://club.example")
        .render(register)
        .filter(file -> file.path().endsWith("index.html"))
        .collect(Collectors.toMap(SeedTest::address, SeedTest::parsed));
  }

  private static String address(PublicFile file) {
    return "/" + file.path().replace("index.html", "");
  }

  private static Document parsed(PublicFile file) {
    return Jsoup.parse(file.bytes().text());
  }

  private static Document page(Map<String, Document> site, String address) {
    return site.getOrDefault(address, Document.createShell(""));
  }

  /// The text of all elements of this place, one a line, with plain spaces.
  private static String at(Map<String, Document> site, String page, String place) {
    return page(site, page).select(place).eachText().stream()
        .map(text -> text.replaceAll("[\\u00a0\\u202f]", " "))
        .collect(Collectors.joining("\n"));
  }
}
