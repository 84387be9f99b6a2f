package club.entry;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.Bytes;
import club.core.EmailAddress;
import club.core.Reference;
import club.core.link.Link;
import club.core.mail.Composer.Letter;
import club.core.mail.MailKind;
import club.core.memory.Scene;
import club.core.request.Forms;
import club.web.HttpRequest;
import club.web.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
  void showsTheContactAndKeepsWhatWasTyped() {
    HttpResponse response =
        send("POST", token, "action=show&town=Troyes&contact-name=&contact-address=&code=" + code);

    Document page = Jsoup.parse(response.body());
    assertThat(response.status()).isEqualTo(200);
    assertThat(page.expectFirst("#town").val()).isEqualTo("Troyes");
    assertThat(page.expectFirst("#code").val()).isEqualTo(code);
    assertThat(page.select("[type=email]").eachAttr("value"))
        .containsExactly("camille@sainte-fictive.example");
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

  @Test
  void tellsWhoWasFasterToAnswerAProposal() {
    Letter door =
        scene.letter(MailKind.DECISION, member, new EmailAddress("camille@sainte-fictive.example"));
    send(
        "POST",
        door.token().orElseThrow().value(),
        "town=Troyes&code=" + door.code().orElseThrow().value());
    send("POST", token, "action=agree&proposal=1&by=Dominique&code=" + code);

    HttpResponse late = send("POST", token, "action=decline&proposal=1&code=" + code);

    assertThat(late.status()).isEqualTo(409);
    assertThat(Jsoup.parse(late.body()).expectFirst("#problems").text())
        .contains("Cette proposition a déjà sa réponse", "Dominique l’a acceptée le 2 mars 2026");
  }

  @Test
  void hasAFreshLinkMailedByTheButtonOfAnExpiredOne() {
    scene.pass(Link.LIFE);

    HttpResponse expired = send("GET", token, "");
    Element form = Jsoup.parse(expired.body()).expectFirst("main form");
    HttpResponse asked = send("POST", token, "action=" + form.expectFirst("button").val());

    assertThat(expired.status()).isEqualTo(410);
    assertThat(form.attr("action")).isEqualTo("/api/entry/" + token + "?lang=fr");
    assertThat(expired.body()).doesNotContain("/corriger/");
    assertThat(asked.status()).isEqualTo(200);
    assertThat(scene.mails(member).sent()).isEqualTo(1);
    assertThat(send("POST", token, "action=fresh").body()).isEqualTo(asked.body());
    assertThat(scene.mails(member).sent()).isZero();
    assertThat(send("POST", "a".repeat(26), "action=fresh").status()).isEqualTo(404);
  }

  @Test
  void mailsNothingWhereAnExpiredLinkIsOpenedOrItsOldFormSent() {
    scene.pass(Link.LIFE);

    assertThat(send("GET", token, "").status()).isEqualTo(410);
    assertThat(send("POST", token, "town=Troyes&code=" + code).status()).isEqualTo(410);

    assertThat(scene.mails(member).sent()).isZero();
  }

  @Test
  void offersAMemberTheWayByItsNameToo() {
    Letter welcome =
        scene.letter(MailKind.DECISION, member, new EmailAddress("camille@sainte-fictive.example"));
    scene.pass(Link.LIFE);

    HttpResponse expired = send("GET", welcome.token().orElseThrow().value(), "");

    assertThat(Jsoup.parse(expired.body()).select("main a").eachAttr("href"))
        .containsExactly("/corriger/");
    assertThat(Jsoup.parse(expired.body()).select("main form button")).hasSize(1);
  }

  private HttpResponse send(String method, String path, String body) {
    return new EntryHandler(
            scene.editEntry(),
            scene.askForEntry(),
            scene.askForFreshLink(),
            Scene.CLUB,
            scene.clock())
        .handle(
            new HttpRequest(
                method,
                "/api/entry" + (path.isEmpty() ? "" : "/" + path),
                path.isEmpty() ? Map.of() : Map.of("token", path),
                Map.of(),
                Map.of("content-type", "application/x-www-form-urlencoded"),
                Bytes.of(body)));
  }
}
