package club.publish.data;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.register.Announcement;
import club.core.register.Register;
import club.core.register.Since;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class AtomFeedTest {
  private static final String SMALL = Clubs.text(Clubs.small(), "feed.atom");

  @Test
  void hasAnEntryForEachArrivalAndAnnouncement() {
    assertThat(SMALL.replaceAll("membre/[0-9a-f]{16}/", "membre/ID/"))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">
            <id>https://club.example/feed.atom</id>
            <title>Le Club utilisateurs Vitam</title>
            <updated>2022-09-20T08:00:00Z</updated>
            <author>
            <name>Programme "P" &amp; Cie</name>
            </author>
            <link rel="self" type="application/atom+xml" href="https://club.example/feed.atom"/>
            <link rel="alternate" type="text/html" href="https://club.example/"/>
            <entry>
            <id>tag:club.example,2022-09-16:actualites</id>
            <title>Trois membres\u00a0: "A" &amp; B</title>
            <updated>2022-09-20T08:00:00Z</updated>
            <link rel="alternate" type="text/html" href="https://club.example/actualites/2022-09-16/"/>
            <content type="html">&lt;ul&gt;
            &lt;li&gt;&lt;strong&gt;A&lt;/strong&gt; ]]&amp;gt;&lt;/li&gt;
            &lt;li&gt;B&lt;/li&gt;
            &lt;/ul&gt;
            </content>
            </entry>
            """
                + joined("🏛️ Archives")
                + joined("=cmd|’ /C calc’!A0")
                + joined("מוזיאון {{ x }} &lt;b&gt;*")
                + """
                <entry>
                <id>tag:club.example,2022-03-07:membre/ID/2022-03-07T09:30:00.500Z</id>
                <title>Ville
                de Caen rejoint le club</title>
                <updated>2022-03-07T09:30:00.500Z</updated>
                <link rel="alternate" type="text/html" href="https://club.example/membres/au/2022-03-07/"/>
                <content type="text">Collectivité territoriale</content>
                </entry>
                <entry>
                <id>tag:club.example,2021-12-20:membre/ID/2021-12-20T09:30:00.500Z</id>
                <title>1. Partie est membre du club</title>
                <updated>2021-12-20T09:30:00.500Z</updated>
                <link rel="alternate" type="text/html" href="https://club.example/membres/au/2021-12-20/"/>
                </entry>
                <entry>
                <id>tag:club.example,2021-12-20:membre/ID/2021-12-20T09:30:00.500Z</id>
                <title>Musée d’Art, "Le 7" est membre du club</title>
                <updated>2021-12-20T09:30:00.500Z</updated>
                <link rel="alternate" type="text/html" href="https://club.example/membres/au/2021-12-20/"/>
                <content type="text">Établissement public · -L’Isle · Trie l’état civil.</content>
                </entry>
                </feed>
                """);
  }

  private static String joined(String name) {
    return """
    <entry>
    <id>tag:club.example,2022-09-16:membre/ID/2022-09-16T09:30:00.500Z</id>
    <title>%s rejoint le club</title>
    <updated>2022-09-16T09:30:00.500Z</updated>
    <link rel="alternate" type="text/html" href="https://club.example/membres/au/2022-09-16/"/>
    </entry>
    """
        .formatted(name);
  }

  @Test
  void isAFeedWithoutEntriesToo() {
    Document feed = xml(Clubs.text(Clubs.empty(), "feed.atom"));

    assertThat(feed.select("feed > updated").text()).isEqualTo("1970-01-01T00:00:00Z");
    assertThat(feed.select("entry")).isEmpty();
  }

  @Test
  void keepsIdentifierAndInstantOfAnArrivalWhateverChangesLater() {
    Register small = Clubs.small();
    Register later =
        new Register(
            12,
            small.members().stream()
                .map(one -> one.isPresent() ? one.renamed("Autre nom", LocalDate.MAX) : one)
                .toList());

    assertThat(stamps(later)).hasSize(6).doesNotHaveDuplicates().isSubsetOf(stamps(small));
  }

  @Test
  void datesAnAnnouncementByItsLastChange() {
    Announcement post = Clubs.small().announcements().getFirst();
    Instant changed = Instant.parse("2023-01-01T00:00:00Z");
    Register edited =
        new Register(
            10,
            List.of(),
            List.of(),
            List.of(
                new Announcement(
                    post.day(),
                    post.since(),
                    post.until(),
                    changed,
                    post.french(),
                    post.english())),
            List.of());

    assertThat(stamps(edited))
        .containsExactly("tag:club.example,2022-09-16:actualites 2023-01-01T00:00:00Z");
  }

  @Test
  void hasTheLatestFiftyEntries() {
    Register register =
        new Register(
            60,
            IntStream.range(0, 60)
                .mapToObj(Clubs.FIRST::plusDays)
                .map(day -> Clubs.member("Membre " + day, new Since.On(day), day))
                .toList());

    List<String> titles = xml(Clubs.text(register, "feed.atom")).select("entry > title").eachText();

    assertThat(titles).hasSize(50).first().isEqualTo("Membre 2022-02-17 rejoint le club");
  }

  private static List<String> stamps(Register register) {
    return xml(Clubs.text(register, "feed.atom")).select("entry").stream()
        .map(AtomFeedTest::stamp)
        .toList();
  }

  private static String stamp(Element entry) {
    return entry.select("id").text() + " " + entry.select("updated").text();
  }

  private static Document xml(String text) {
    return Jsoup.parse(text, Parser.xmlParser());
  }
}
