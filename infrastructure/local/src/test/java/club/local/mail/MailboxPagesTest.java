package club.local.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import club.local.Json;
import club.local.http.Reply;
import java.nio.file.Path;
import java.time.ZoneOffset;
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
      MIME-Version: 1.0
      Content-Type: multipart/alternative; boundary=a

      --a
      Content-Type: text/plain; charset=UTF-8

      Suivez http://localhost:8080/api/x.
      --a
      Content-Type: text/html; charset=UTF-8

      <html><head></head><body><a href="http://localhost:8080/api/x">Suivre</a></body></html>
      --a--
      """;

  @TempDir Path folder = Path.of("");

  @Test
  void listsMailsAndEscapesWhatTheySay() {
    Document page = page("");

    assertThat(page.select(".list li .subject").text()).isEqualTo("<script>alert(1)</script>");
    assertThat(page.select("script")).isEmpty();
    assertThat(page.select(".list li a").attr("href")).isEqualTo("/_local/mail/one");
  }

  @Test
  void showsAMailInAFrameThatRunsNoScript() {
    assertThat(page("mail/one").select("iframe").attr("sandbox"))
        .isEqualTo("allow-popups allow-popups-to-escape-sandbox");
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
        .containsExactly("bounce", "transient", "complaint");
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
    Mailbox mailbox = Mailbox.open(folder);
    if (mailbox.mails().isEmpty()) {
      mailbox.deliver("one", MIME.getBytes(UTF_8));
    }
    return new MailboxPages(mailbox, ZoneOffset.UTC).answer(path);
  }

  private static String text(Reply reply) {
    return new String(reply.body(), UTF_8);
  }
}
