package club.entry;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.Bytes;
import club.core.EmailAddress;
import club.core.Reference;
import club.core.mail.Composer.Letter;
import club.core.mail.MailKind;
import club.core.memory.Scene;
import club.core.request.Forms;
import club.web.HttpRequest;
import club.web.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class EntryHandlerTest {
  private static final EmailAddress A = Scene.REVIEWERS.getFirst();

  private final Scene scene = new Scene();
  private final Reference member = scene.becomesMember(Forms.least());
  private final Letter letter = scene.letter(MailKind.RECEIPT, member, A);
  private final String token = letter.entryToken().orElseThrow().value();
  private final String code = letter.code().orElseThrow().value();

  @Test
  void showsTheEntryWithoutItsContact() {
    HttpResponse response = send("GET", token, "");

    assertThat(response.status()).isEqualTo(200);
    assertThat(Jsoup.parse(response.body()).expectFirst("#name").val()).isNotBlank();
    assertThat(response.body()).doesNotContainIgnoringCase("camille").doesNotContain(code);
  }

  @Test
  void savesWithTheCode() {
    HttpResponse response = send("POST", token, "town=Troyes&code=" + code);

    assertThat(response.status()).isEqualTo(200);
    assertThat(Jsoup.parse(response.body()).expectFirst("h1").text())
        .isEqualTo("Fiche enregistrée");
  }

  @Test
  void saysWhatIsWrongAndKeepsWhatWasTyped() {
    HttpResponse response = send("POST", token, "name=Autre&town=Troyes&code=");

    assertThat(response.status()).isEqualTo(422);
    assertThat(Jsoup.parse(response.body()).select("#problems a").eachAttr("href"))
        .containsExactly("#name-change-spelling", "#code");
    assertThat(Jsoup.parse(response.body()).expectFirst("#town").val()).isEqualTo("Troyes");
  }

  @Test
  void answersTheSameWhateverOrganisationIsNamed() {
    String name = scene.table.registers().read().members().getFirst().name().replace(' ', '+');

    HttpResponse known = send("POST", "", "organisation=" + name);
    HttpResponse unknown = send("POST", "", "organisation=Nulle+Part");

    assertThat(known.status()).isEqualTo(200);
    assertThat(known.body()).isEqualTo(unknown.body());
    assertThat(send("POST", "", "organisation=").status()).isEqualTo(422);
  }

  @Test
  void knowsNoOtherLink() {
    assertThat(send("GET", "a".repeat(26), "").status()).isEqualTo(404);
    assertThat(send("PUT", token, "").status()).isEqualTo(405);
  }

  private HttpResponse send(String method, String path, String body) {
    return new EntryHandler(scene.editEntry(), scene.askForEntry(), Scene.CLUB, scene.clock())
        .handle(
            new HttpRequest(
                method,
                "/api/entries" + (path.isEmpty() ? "" : "/" + path),
                path.isEmpty() ? Map.of() : Map.of("token", path),
                Map.of(),
                Map.of("content-type", "application/x-www-form-urlencoded"),
                Bytes.of(body)));
  }
}
