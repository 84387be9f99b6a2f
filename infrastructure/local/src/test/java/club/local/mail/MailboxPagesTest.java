package club.local.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import club.core.Palette;
import club.local.Json;
import club.local.http.Reply;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class MailboxPagesTest {
  private static final String MIME =
      """
      Delivered-To: anne@organisation.example
      From: Club <club@programme.example>
      To: anne@organisation.example
      Subject: <script>alert(1)</script>
      Date: Sun, 1 Mar 2026 08:00:00 +0000
      X-Club-Mail: review; reference=R; generation=1
      MIME-Version: 1.0
      Content-Type: multipart/alternative; boundary=a

      --a
      Content-Type: text/plain; charset=UTF-8

      Suivez http://localhost:8080/api/x.
      Code : 7KQ3TM
      --a
      Content-Type: text/html; charset=UTF-8

      <html><head></head><body><a href="http://localhost:8080/api/x">Suivre</a></body></html>
      --a--
      """;

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T08:30:00Z"), ZoneOffset.UTC);

  @TempDir Path folder = Path.of("");

  private Waiting waiting = new Waiting(0, List.of(), 0);

  @Test
  void listsMailsAndEscapesWhatTheySay() {
    Document page = page("");

    assertThat(page.select(".list li .subject").text()).isEqualTo("<script>alert(1)</script>");
    assertThat(page.select("script").eachAttr("src")).containsExactly("/_local/mailbox.js");
    assertThat(page.select("script").html()).isEmpty();
    assertThat(page.select(".list li a").attr("href")).isEqualTo("/_local/fr/mail/one");
  }

  @Test
  void neverBreaksAReferenceAtItsHyphen() {
    assertThat(MailboxView.pieces("Demande CDFG-2346 : Archives").stream())
        .containsExactly("Demande ", "CDFG-2346", " : Archives")
        .filteredOn(MailboxView::isReference)
        .containsExactly("CDFG-2346");
  }

  @Test
  void showsAMailInAFrameThatRunsNoScript() {
    assertThat(page("mail/one").select("iframe").attr("sandbox"))
        .isEqualTo("allow-same-origin allow-popups allow-popups-to-escape-sandbox");
    Reply frame = answer("mail/one/html");
    assertThat(text(frame)).contains("<head><base target=\"_blank\">");
    assertThat(frame.headers())
        .anyMatch(
            header ->
                header.name().equals("Content-Security-Policy")
                    && header.value().startsWith("sandbox ")
                    && !header.value().contains("allow-scripts"));
  }

  @Test
  void makesLinksOfTheAddressesInAText() {
    assertThat(page("mail/one/text").select("pre a").attr("href"))
        .isEqualTo("http://localhost:8080/api/x");
  }

  @Test
  void givesMailsAsJsonOldestFirst() {
    JsonNode mail = Json.parse(text(answer("mail.json"))).get(0);

    assertThat(mail.path("id").asString()).isEqualTo("one");
    assertThat(mail.path("at").asString()).isEqualTo("2026-03-01T08:00:00Z");
    assertThat(mail.path("from").asString()).isEqualTo("Club <club@programme.example>");
    assertThat(mail.path("to").get(0).asString()).isEqualTo("anne@organisation.example");
    assertThat(mail.path("html").asString()).contains("Suivre");
    assertThat(mail.path("headers").path("Subject").asString()).contains("alert");
  }

  @Test
  void offersToReportWhatBecomesOfTheMail() {
    Document page = page("mail/one");

    assertThat(page.select("form[action=/_local/feedback] [name=mail]").val()).isEqualTo("one");
    assertThat(page.select("form[action=/_local/feedback] [name=kind]").eachAttr("value"))
        .containsExactly("transient", "delivery", "absence", "bounce", "suppressed", "complaint");
  }

  @Test
  void speaksOneLanguageAndOffersTheOther() {
    Document french = page("fr/mail/one/text");
    Document english = page("en/mail/one/text");

    assertThat(french.select("html").attr("lang")).isEqualTo("fr");
    assertThat(french.select("[hreflang=en]").attr("href")).isEqualTo("/_local/en/mail/one/text");
    assertThat(english.select("h1").text()).isEqualTo("Mailbox");
    assertThat(english.select("[hreflang=fr]").attr("href")).isEqualTo("/_local/fr/mail/one/text");
  }

  @Test
  void takesTheLanguageOfTheBrowserWhereTheAddressNamesNone() {
    assertThat(language("en-GB,en;q=0.9,fr;q=0.8")).isEqualTo("en");
    assertThat(language("fr-CA, en;q=0.5")).isEqualTo("fr");
    assertThat(language("de")).isEqualTo("fr");
    assertThat(language("?;")).isEqualTo("fr");
  }

  @Test
  void saysWhatWaitsInTheData() {
    waiting = new Waiting(1, List.of("reference=R; generation=1"), 2);

    assertThat(page("en/").select("#next").text())
        .contains("One request is waiting", "2 emails were not sent", "./club redrive");
    assertThat(page("fr/").select("#next .button").attr("href")).isEqualTo("/_local/fr/mail/one");
  }

  @Test
  void saysHowManyRequestsWaitBesideThoseItNames() {
    waiting = new Waiting(2, List.of("reference=R; generation=1", "reference=S; generation=1"), 0);

    assertThat(page("fr/").select("#next li").eachText()).last().isEqualTo("et 1 autre");
    assertThat(page("en/").select("#next li").eachText()).last().isEqualTo("and 1 more");
  }

  @Test
  void offersToCopyTheCodeOfTheMail() {
    assertThat(page("mail/one").select(".copy").attr("data-code")).isEqualTo("7KQ3TM");
  }

  @Test
  void offersAnExampleRequestThroughTheForm() {
    Document page = page("fr/");

    assertThat(page.select("form#ask").attr("action")).isEqualTo("/api/join-requests");
    assertThat(page.select("form#ask [name=organisation]").val()).isNotEmpty();
  }

  @Test
  void offersToMoveTheClock() {
    assertThat(page("fr/").select("form[action=/_local/clock] [name=advance]").eachAttr("value"))
        .containsExactly("P1D", "P14D", "P31D");
    assertThat(page("fr/").select("#now").text()).contains("1ᵉʳ mars 2026 à 8 h 30");
  }

  @Test
  void hasTheColoursAndTheFontOfTheSite() {
    assertThat(text(answer("mailbox.css")))
        .contains("url(" + page("fr/").expectFirst("link[rel=preload]").attr("href") + ")")
        .contains("--accent:" + new Palette().light(Palette.Tone.ACCENT), ".list");
    assertThat(text(answer("mailbox.js"))).contains("clipboard");
  }

  private String language(String accepted) {
    return Jsoup.parse(text(pages().answer("", accepted))).select("html").attr("lang");
  }

  @Test
  void knowsNoOtherPage() {
    assertThat(answer("mail/two").status()).isEqualTo(404);
    assertThat(answer("mail/one/else").status()).isEqualTo(404);
    assertThat(answer("else").status()).isEqualTo(404);
  }

  private Document page(String path) {
    return Jsoup.parse(text(answer(path)));
  }

  private Reply answer(String path) {
    return pages().answer(path, null);
  }

  private MailboxPages pages() {
    Mailbox mailbox = Mailbox.open(folder);
    if (mailbox.mails().isEmpty()) {
      mailbox.deliver("one", MIME.getBytes(UTF_8));
    }
    return new MailboxPages(mailbox, () -> waiting, CLOCK, ZoneOffset.UTC);
  }

  private static String text(Reply reply) {
    return new String(reply.body(), UTF_8);
  }
}
