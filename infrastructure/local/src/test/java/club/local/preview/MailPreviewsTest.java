package club.local.preview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import club.core.Language;
import club.core.mail.MailKind;
import club.local.http.Reply;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailPreviewsTest {
  private final MailPreviews previews =
      new MailPreviews(
          Map.of(
              "PROGRAMME", "Programme Vitam",
              "SOFTWARE", "Vitam",
              "CONTACT", "contact@programme.example",
              "LANGUAGE", "fr",
              "TIME_ZONE", "Europe/Paris",
              "SITE_URL", "https://club.example",
              "MAIL_FROM", "club@programme.example"));

  @ParameterizedTest
  @EnumSource(MailKind.class)
  void showsEveryKindInBothLanguages(MailKind kind) {
    for (Language language : Language.values()) {
      assertThat(previews.mails(language)).anyMatch(mail -> mail.kind() == kind);
    }
  }

  @ParameterizedTest
  @EnumSource(Situation.class)
  void showsEverySituation(Situation situation) {
    assertThat(previews.mails(Language.FRENCH))
        .anyMatch(mail -> mail.href().endsWith("-" + situation.wire()));
  }

  @Test
  void showsNoMailTwice() {
    assertThat(previews.mails(Language.FRENCH))
        .extracting(mail -> mail.mail().subject() + mail.mail().text())
        .doesNotHaveDuplicates();
  }

  @Test
  void framesEachMailAndShowsItsText() {
    Document page = Jsoup.parse(text(previews.answer("")));

    assertThat(page.select("html").attr("lang")).isEqualTo("fr");
    assertThat(page.select("iframe").eachAttr("src"))
        .contains("/_local/mails/fr/review-same-name/html");
    assertThat(page.select("iframe")).hasSameSizeAs(page.select("pre"));
    assertThat(page.select("pre").text()).contains("Un membre porte déjà ce nom");
    assertThat(Jsoup.parse(text(previews.answer("/en"))).select("html").attr("lang"))
        .isEqualTo("en");
  }

  @Test
  void givesEachPartOfAMailAlone() {
    assertThat(text(previews.answer("/en/acknowledgement-waiting/html")))
        .contains("<html lang=\"en\"", "Confirm my address");
    assertThat(text(previews.answer("/fr/acknowledgement-waiting/text")))
        .contains("https://club.example/api/follow/");
  }

  @Test
  void knowsNoOtherPage() {
    assertThat(previews.answer("/de").status()).isEqualTo(404);
    assertThat(previews.answer("/fr/receipt-waiting/html").status()).isEqualTo(404);
    assertThat(previews.answer("/fr/review-waiting/else").status()).isEqualTo(404);
    assertThat(previews.answer("/fr/review-waiting/html/").status()).isEqualTo(404);
  }

  private static String text(Reply reply) {
    return new String(reply.body(), UTF_8);
  }
}
