package club.logo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import club.core.Bytes;
import club.core.Reference;
import club.core.link.Code;
import club.core.link.CodeCheck;
import club.core.link.Link;
import club.core.link.MemberLinks;
import club.core.link.Token;
import club.core.logo.ChangeLogo;
import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import club.core.memory.InMemoryLogos;
import club.core.memory.Scene;
import club.core.register.Logo;
import club.core.register.Member;
import club.core.register.MemberChange;
import club.core.register.Profile;
import club.core.register.RegisterEntry;
import club.core.register.Since;
import club.core.register.Stay;
import club.core.register.Until;
import club.web.HttpRequest;
import club.web.HttpResponse;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LogoHandlerTest {
  private static final Reference MEMBER = new Reference("CDFG-2346");
  private static final Token STEWARD = new Token("a".repeat(26));
  private static final Token DOOR = new Token("b".repeat(26));
  private static final String CODE = "CDFG23";
  private static final Bytes IMAGE = Images.png(300, 200, 180, 100);

  private final Scene scene = new Scene();
  private final InMemoryLogos logos = new InMemoryLogos();

  @BeforeEach
  void aMemberAndItsLinks() {
    Member member =
        new Member(
            MEMBER,
            "Ville de Montreval",
            new Stay(new Since.On(LocalDate.of(2026, 1, 2)), scene.now()),
            Profile.UNKNOWN);
    change(MemberChange.added(member, RegisterEntry.What.IMPORTED, scene.now(), Optional.empty()));
    Code code = new Code(CODE);
    mailed(
        MailKind.ENTRY,
        Link.steward(
            STEWARD, code, MEMBER, Scene.REVIEWERS.getFirst(), scene.now().plus(Link.LIFE)));
    mailed(MailKind.DOOR, Link.door(DOOR, code, MEMBER, scene.now().plus(Link.LIFE)));
  }

  @Nested
  class OnOpening {
    @Test
    void theFormSaysWhatIsTaken() {
      Document page = Jsoup.parse(get(DOOR).body());

      assertThat(page.expectFirst("h1").text()).isEqualTo("Logo : Ville de Montreval");
      assertThat(page.expectFirst("form").attr("enctype")).isEqualTo("multipart/form-data");
      assertThat(page.expectFirst("#image-hint").text()).contains("PNG, JPEG ou WebP", "512 Ko");
      assertThat(page.expectFirst("#image").attr("accept"))
          .isEqualTo("image/png,image/jpeg,image/webp");
      assertThat(page.select("script")).isEmpty();
      assertThat(page.select("button[value=publish], button[value=remove]")).isEmpty();
    }

    @Test
    void theImagesOfThePageAloneMayStandInIt() {
      assertThat(get(DOOR).headers().get("Content-Security-Policy"))
          .contains("img-src 'self' data:;", "default-src 'none'");
    }

    @Test
    void aStrangersTokenFindsNothing() {
      assertThat(get(new Token("c".repeat(26))).status()).isEqualTo(404);
      assertThat(upload(new Token("c".repeat(26)), CODE, true, IMAGE).status()).isEqualTo(404);
    }

    @Test
    void anOldLinkHasEnded() {
      scene.pass(Link.LIFE);

      assertThat(get(DOOR).status()).isEqualTo(410);
      assertThat(Jsoup.parse(get(DOOR).body()).select("main form").eachAttr("action"))
          .containsExactly("/api/entry/" + DOOR.value() + "?lang=fr");
      assertThat(upload(DOOR, CODE, true, IMAGE).status()).isEqualTo(410);
    }

    @Test
    void aFormerReviewersLinkHasEnded() {
      scene.decideBy(List.of(Scene.REVIEWERS.get(1)));

      assertThat(get(STEWARD).status()).isEqualTo(410);
    }

    @Test
    void theLinkOfAMemberThatLeftHasEnded() {
      Member gone = member().left(new Until.On(LocalDate.of(2026, 3, 1)));
      change(
          MemberChange.of(member(), gone, RegisterEntry.What.LEFT, scene.now(), Optional.empty()));

      assertThat(get(DOOR).status()).isEqualTo(410);
      assertThat(get(DOOR).body()).doesNotContain("<form");
    }

    @Test
    void otherMethodsAreNamed() {
      assertThat(handler().handle(request("PUT", DOOR, Map.of(), Bytes.of(""))).status())
          .isEqualTo(405);
    }
  }

  @Nested
  class WhatAMemberSends {
    @Test
    void isShownToItAndMailedToStaffButNotPublic() {
      HttpResponse response = upload(DOOR, CODE, true, IMAGE);

      Document page = Jsoup.parse(response.body());
      assertThat(response.status()).isEqualTo(200);
      assertThat(page.expectFirst(".panel.confirmation").text())
          .isEqualTo("Merci. L’équipe regarde votre logo avant de le publier.");
      assertThat(page.expectFirst("img.tile").attr("src")).startsWith("data:image/png;base64,");
      assertThat(page.select("button[value=publish]")).isEmpty();
      assertThat(logos.published()).isEmpty();
      assertThat(member().profile().logo()).isEmpty();
      assertThat(mails(MailKind.LOGO)).isEqualTo(Scene.REVIEWERS.size());
    }

    @Test
    void isMailedOnceForOneImage() {
      upload(DOOR, CODE, true, IMAGE);
      upload(DOOR, CODE, true, IMAGE);
      assertThat(mails(MailKind.LOGO)).isEqualTo(2);

      upload(DOOR, CODE, true, Images.png(300, 200, 100, 100));

      assertThat(mails(MailKind.LOGO)).isEqualTo(4);
    }

    @Test
    void needsTheCode() {
      assertThat(upload(DOOR, "", true, IMAGE).status()).isEqualTo(422);
      HttpResponse wrong = upload(DOOR, "DDDDDD", true, IMAGE);

      assertThat(wrong.status()).isEqualTo(422);
      assertThat(Jsoup.parse(wrong.body()).expectFirst("#code-error").text())
          .isEqualTo("Ce code n’est pas celui du courriel. Recopiez-le : il vous reste 4 essais");
      assertThat(logos.proposed(MEMBER)).isEmpty();
    }

    @Test
    void isLockedAfterFiveWrongCodes() {
      for (int i = 0; i < 4; i++) {
        upload(DOOR, "DDDDDD", true, IMAGE);
      }

      HttpResponse locked = upload(DOOR, "DDDDDD", true, IMAGE);

      assertThat(locked.status()).isEqualTo(429);
      assertThat(locked.headers()).containsEntry("Retry-After", "900");
      assertThat(upload(DOOR, CODE, true, IMAGE).status()).isEqualTo(429);
      assertThat(logos.proposed(MEMBER)).isEmpty();
    }

    @Test
    void needsItsConsent() {
      HttpResponse response = upload(DOOR, CODE, false, IMAGE);

      assertThat(response.status()).isEqualTo(422);
      assertThat(Jsoup.parse(response.body()).expectFirst("#consent-error").text())
          .startsWith("Cochez la case");
      assertThat(logos.proposed(MEMBER)).isEmpty();
    }

    @Test
    void isRefusedWithASentenceAndWithoutATry() {
      for (int i = 0; i < 6; i++) {
        HttpResponse response = upload(DOOR, CODE, true, Bytes.of("<svg/>"));

        assertThat(response.status()).isEqualTo(422);
        Document page = Jsoup.parse(response.body());
        assertThat(page.expectFirst("#image-error").text()).contains("SVG", "scripts", "PNG");
        assertThat(page.title()).startsWith("Erreur :");
        assertThat(page.expectFirst("#code").val()).isEqualTo(CODE);
        assertThat(page.expectFirst("#consent").hasAttr("checked")).isTrue();
      }
      assertThat(upload(DOOR, CODE, true, IMAGE).status()).isEqualTo(200);
    }

    @Test
    void isRefusedWhereItIsTooHeavy() {
      HttpResponse response = upload(DOOR, CODE, true, Bytes.of(new byte[600 * 1024]));

      assertThat(response.status()).isEqualTo(422);
      assertThat(Jsoup.parse(response.body()).expectFirst("#image-error").text())
          .contains("512 Ko");
    }

    @Test
    void isNotPublishedByIt() {
      upload(DOOR, CODE, true, IMAGE);

      post(DOOR, Map.of("action", "publish", "code", CODE, "shown", shown()));

      assertThat(logos.published()).isEmpty();
    }
  }

  @Nested
  class Staff {
    @Test
    void publishWhatTheySaw() {
      upload(DOOR, CODE, true, IMAGE);
      Document page = Jsoup.parse(get(STEWARD).body());
      assertThat(page.expectFirst("img.tile").attr("src")).startsWith("data:image/png;base64,");
      String hash = page.expectFirst("input[name=shown]").val();

      HttpResponse response =
          post(STEWARD, Map.of("action", "publish", "code", CODE, "shown", hash));

      assertThat(response.status()).isEqualTo(200);
      Logo logo = member().profile().logo().orElseThrow();
      assertThat(logo).isEqualTo(new Logo(hash, 480, 320));
      assertThat(logos.published()).containsOnlyKeys(logo.large(), logo.small());
      assertThat(member().profile().consent()).isTrue();
      assertThat(logos.proposed(MEMBER)).isEmpty();
      assertThat(scene.table.registers().read().version()).isEqualTo(2);
      assertThat(last().what()).isEqualTo(RegisterEntry.What.LOGO_CHANGED);
      assertThat(last().by()).contains(Scene.REVIEWERS.getFirst().value());
      assertThat(Jsoup.parse(response.body()).expectFirst("img.tile").attr("src"))
          .isEqualTo("/" + logo.small());
    }

    @Test
    void doNotPublishWhatCameSince() {
      upload(DOOR, CODE, true, IMAGE);
      String hash = shown();
      upload(DOOR, CODE, true, Images.png(300, 200, 100, 100));

      HttpResponse response =
          post(STEWARD, Map.of("action", "publish", "code", CODE, "shown", hash));

      assertThat(response.status()).isEqualTo(409);
      assertThat(logos.published()).isEmpty();
    }

    @Test
    void needTheCode() {
      upload(DOOR, CODE, true, IMAGE);

      HttpResponse response =
          post(STEWARD, Map.of("action", "publish", "code", "DDDDDD", "shown", shown()));

      assertThat(response.status()).isEqualTo(422);
      assertThat(Jsoup.parse(response.body()).select("#answer-code-error")).hasSize(1);
      assertThat(logos.published()).isEmpty();
    }

    @Test
    void declineWithoutATrace() {
      upload(DOOR, CODE, true, IMAGE);

      post(STEWARD, Map.of("action", "decline", "code", CODE, "shown", shown()));

      assertThat(logos.proposed(MEMBER)).isEmpty();
      assertThat(logos.published()).isEmpty();
      assertThat(scene.table.registers().read().version()).isEqualTo(1);
    }

    @Test
    void seeTheirOwnImageBeforeTheyPublishIt() {
      HttpResponse response = upload(STEWARD, CODE, true, IMAGE);

      Document page = Jsoup.parse(response.body());
      assertThat(page.expectFirst(".panel.confirmation").text())
          .isEqualTo("Voici l’image redessinée. Elle n’est pas encore publiée.");
      assertThat(page.expectFirst("#answer-code").val()).isEqualTo(CODE);
      assertThat(mails(MailKind.LOGO)).isZero();
      assertThat(logos.published()).isEmpty();
    }

    @Test
    void replaceALogoAndItsFiles() {
      publish(IMAGE);
      Logo first = member().profile().logo().orElseThrow();

      publish(Images.png(300, 200, 100, 100));

      Logo second = member().profile().logo().orElseThrow();
      assertThat(second).isNotEqualTo(first);
      assertThat(logos.published()).containsOnlyKeys(second.large(), second.small());
    }

    @Test
    void keepTheFilesOfALogoThatAnotherMemberBears() {
      publish(IMAGE);
      Logo shared = member().profile().logo().orElseThrow();
      Member other =
          new Member(
              new Reference("VC44-XF6G"),
              "Métropole de Montreval",
              new Stay(new Since.On(LocalDate.of(2026, 1, 2)), scene.now()),
              member().profile());
      change(MemberChange.added(other, RegisterEntry.What.IMPORTED, scene.now(), Optional.empty()));

      post(STEWARD, Map.of("action", "remove", "code", CODE));

      assertThat(member().profile().logo()).isEmpty();
      assertThat(logos.published()).containsKey(shared.large());
    }
  }

  @Test
  void aMemberRemovesItsLogoByItself() {
    publish(IMAGE);
    assertThat(Jsoup.parse(get(DOOR).body()).select("button[value=remove]")).hasSize(1);

    HttpResponse response = post(DOOR, Map.of("action", "remove", "code", CODE));

    assertThat(response.status()).isEqualTo(200);
    assertThat(member().profile().logo()).isEmpty();
    assertThat(logos.published()).isEmpty();
  }

  @Test
  void aPageInEnglishSaysTheSame() {
    HttpResponse response =
        handler()
            .handle(
                new HttpRequest(
                    "GET",
                    "/api/logos/" + DOOR.value(),
                    Map.of("token", DOOR.value()),
                    Map.of("lang", "en"),
                    Map.of(),
                    Bytes.of("")));

    assertThat(Jsoup.parse(response.body()).expectFirst("h1").text())
        .isEqualTo("The logo of Ville de Montreval");
  }

  private void publish(Bytes image) {
    scene.pass(Duration.ofMinutes(1));
    upload(STEWARD, CODE, true, image);
    post(STEWARD, Map.of("action", "publish", "code", CODE, "shown", shown()));
  }

  private String shown() {
    return Logo.hash(logos.proposed(MEMBER).orElseThrow());
  }

  private Member member() {
    return scene.table.registers().read().member(MEMBER).orElseThrow();
  }

  private RegisterEntry last() {
    return scene.table.chronicle().of(MEMBER).getLast();
  }

  private long mails(MailKind kind) {
    return scene.table.ledger().due(MEMBER).stream().filter(one -> one.kind() == kind).count();
  }

  private void change(MemberChange change) {
    scene.table.registerChanges().write(List.of(change), scene.table.registers().read().version());
  }

  private void mailed(MailKind kind, Link link) {
    LedgerEntry mail =
        LedgerEntry.due(MEMBER, 1, kind, kind.recipient(link.mailbox()), scene.now());
    scene.table.outbox().add(mail);
    scene.table.ledger().claim(mail, List.of(link), scene.now());
  }

  private LogoHandler handler() {
    return new LogoHandler(
        new ChangeLogo(
            new ChangeLogo.Ports(
                new MemberLinks(
                    scene.table.links(), scene.table.registers(), scene.reviewers(), scene.clock()),
                new CodeCheck(scene.table.attempts(), scene.clock()),
                scene.table.registers(),
                scene.table.registerChanges(),
                logos,
                scene.table.outbox()),
            new DrawnTiles(),
            scene.reviewers(),
            scene.clock()),
        Scene.CLUB,
        scene.clock());
  }

  private HttpResponse get(Token token) {
    return handler().handle(request("GET", token, Map.of(), Bytes.of("")));
  }

  private HttpResponse post(Token token, Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    return handler()
        .handle(
            request(
                "POST",
                token,
                Map.of("content-type", "application/x-www-form-urlencoded"),
                Bytes.of(body)));
  }

  private HttpResponse upload(Token token, String code, boolean consents, Bytes image) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    part(body, "name=\"code\"", Bytes.of(code));
    if (consents) {
      part(body, "name=\"consent\"", Bytes.of("yes"));
    }
    part(body, "name=\"image\"; filename=\"logo.png\"", image);
    body.writeBytes("--b--\r\n".getBytes(UTF_8));
    return handler()
        .handle(
            request(
                "POST",
                token,
                Map.of("content-type", "multipart/form-data; boundary=b"),
                Bytes.of(body.toByteArray())));
  }

  private static void part(ByteArrayOutputStream body, String head, Bytes content) {
    body.writeBytes(
        ("--b\r\nContent-Disposition: form-data; " + head + "\r\n\r\n").getBytes(UTF_8));
    body.writeBytes(content.toArray());
    body.writeBytes("\r\n".getBytes(UTF_8));
  }

  private static HttpRequest request(
      String method, Token token, Map<String, String> headers, Bytes body) {
    return new HttpRequest(
        method,
        "/api/logos/" + token.value(),
        Map.of("token", token.value()),
        Map.of(),
        headers,
        body);
  }
}
