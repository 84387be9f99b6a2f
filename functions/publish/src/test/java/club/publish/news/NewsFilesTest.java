package club.publish.news;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.Club;
import club.core.contract.Examples;
import club.core.register.Announcement;
import club.core.register.Register;
import club.core.site.PublicFile;
import club.publish.PublicRegister;
import club.web.Frame;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class NewsFilesTest {
  private static final Club CLUB = Examples.club("Programme", "Logiciel");

  private static final Announcement BOTH =
      announcement(
          LocalDate.of(2026, 3, 9),
          "Deux membres : \"A\" et B",
          Optional.of(new Announcement.Text("Two members: A and B", "- **A**\n- **B**")));

  private static final Announcement FRENCH_ALONE =
      announcement(LocalDate.of(2026, 4, 1), "Un membre", Optional.empty());

  @Test
  void makesAPageInEachLanguageAndAnIndex() {
    assertThat(files(BOTH).keySet())
        .containsExactlyInAnyOrder(
            "actualites/2026-03-09/index.html",
            "en/news/2026-03-09/index.html",
            "actualites/2026-03-09.md",
            "en/news/2026-03-09.md",
            "actualites/index.html",
            "en/news/index.html");
  }

  @Test
  void drawsTheText() {
    Document page = page("actualites/2026-03-09/index.html", BOTH);

    assertThat(page.expectFirst("h1").wholeText()).isEqualTo("Deux membres\u00a0: \"A\" et B");
    assertThat(page.expectFirst("article time").text()).isEqualTo("9 mars 2026");
    assertThat(page.select(".news-body li strong").eachText()).containsExactly("A", "B");
    assertThat(page.expectFirst("link[rel=canonical]").attr("href"))
        .isEqualTo("https://club.example/actualites/2026-03-09/");
    assertThat(page.expectFirst("link[hreflang=en]").attr("href"))
        .isEqualTo("https://club.example/en/news/2026-03-09/");
    assertThat(page.expectFirst("meta[property=article:modified_time]").attr("content"))
        .isEqualTo(BOTH.publishedAt().toString());
  }

  @Test
  void marksAFrenchTextOnAnEnglishPage() {
    Document page = page("en/news/2026-04-01/index.html", FRENCH_ALONE);

    assertThat(page.expectFirst("h1").attr("lang")).isEqualTo("fr");
    assertThat(page.expectFirst(".news-body").attr("lang")).isEqualTo("fr");
    assertThat(files(FRENCH_ALONE)).doesNotContainKey("en/news/2026-04-01.md");
  }

  @Test
  void writesMarkdownForAJekyllSite() {
    assertThat(files(BOTH).get("actualites/2026-03-09.md"))
        .isEqualTo(
            """
            ---
            layout: post
            title: "Deux membres\u00a0: \\"A\\" et B"
            date: 2026-03-09
            last_modified_at: 2026-03-09T10:00:00Z
            lang: fr
            ---

            Depuis mars\u00a0:

            - **A**
            - **B**
            """);
  }

  @Test
  void listsTheLatestFirst() {
    Document page = page("actualites/index.html", BOTH, FRENCH_ALONE);

    assertThat(page.select(".news-list a").eachAttr("href"))
        .containsExactly("/actualites/2026-04-01/", "/actualites/2026-03-09/");
  }

  @Test
  void saysThatThereIsNoneYet() {
    assertThat(page("actualites/index.html").expectFirst(".lead").text())
        .isEqualTo("Rien n’est encore annoncé.");
  }

  @Test
  void changesItsBytesWithTheInstantOfTheChange() {
    Announcement changed =
        new Announcement(
            BOTH.day(),
            BOTH.since(),
            BOTH.until(),
            BOTH.publishedAt().plusSeconds(60),
            BOTH.french(),
            BOTH.english());

    assertThat(files(changed))
        .allSatisfy((path, text) -> assertThat(text).isNotEqualTo(files(BOTH).get(path)));
  }

  private static Document page(String path, Announcement... announcements) {
    return Jsoup.parse(files(announcements).getOrDefault(path, ""));
  }

  private static Map<String, String> files(Announcement... announcements) {
    Register register = new Register(1, List.of(), List.of(), List.of(announcements), List.of());
    return new NewsFiles(CLUB, new Frame(CLUB, "https://club.example"))
        .render(PublicRegister.of(register))
        .collect(Collectors.toMap(PublicFile::path, file -> file.bytes().text()));
  }

  private static Announcement announcement(
      LocalDate day, String title, Optional<Announcement.Text> english) {
    return new Announcement(
        day,
        day.minusDays(30),
        day.minusDays(1),
        Instant.parse(day + "T10:00:00Z"),
        new Announcement.Text(title, "Depuis mars :\n\n- **A**\n- **B**"),
        english);
  }
}
