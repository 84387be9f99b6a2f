package club.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import club.e2e.Target.Mail;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What comes after an organisation was accepted, over HTTP: its entry, its logo, the announcement.
@ExtendWith(ClubExtension.class)
class MemberJourneyTest {
  private final Target club;

  MemberJourneyTest(Target club) {
    this.club = club;
  }

  @Test
  void aMemberProposesAnotherNameAndStaffAgree() {
    Accepted member = accepted();
    String name = member.name() + " et d’ailleurs";

    club.postForm("/api/entry", Map.of("organisation", List.of(member.name())));
    Mail door = club.mail(mail -> mail.is("door", member.reference()));
    Document page = club.page(door.link("entry"));
    HttpResponse<String> proposed =
        send(door.link("entry"), door, Map.of("name", name, "name-change", "renamed"));
    Mail toStaff = club.mail(mail -> mail.is("proposal", member.reference()));
    List<String> before = club.members();
    HttpResponse<String> agreed =
        send(toStaff.link("entry"), toStaff, Map.of("proposal", "1", "action", "agree"));

    assertThat(door.to()).contains(member.email());
    assertThat(page.text()).contains(member.name()).doesNotContain(member.email());
    assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(200);
    assertThat(toStaff.text()).contains(name);
    assertThat(before).contains(member.name()).doesNotContain(name);
    assertThat(agreed.statusCode()).as(agreed.body()).isEqualTo(200);
    club.awaitMembers(names -> names.contains(name) && !names.contains(member.name()));
    assertThat(club.mail(mail -> mail.is("answer", member.reference())).text()).contains(name);
    assertThat(club.mail(mail -> mail.is("changed", member.reference())).text())
        .contains(member.name() + " → " + name);
  }

  @Test
  void aMemberLeavesOnceStaffAgree() {
    Accepted member = accepted();
    String today = club.json("/members.json").get("date").asString();

    club.postForm("/api/entry", Map.of("organisation", List.of(member.name())));
    Mail door = club.mail(mail -> mail.is("door", member.reference()));
    send(door.link("entry"), door, Map.of("name", member.name(), "left-on", today));
    Mail toStaff = club.mail(mail -> mail.is("proposal", member.reference()));
    List<String> before = club.members();
    send(toStaff.link("entry"), toStaff, Map.of("proposal", "1", "action", "agree"));

    assertThat(before).contains(member.name());
    club.awaitMembers(names -> !names.contains(member.name()));
  }

  @Test
  void aMemberSendsALogoAndStaffSeeItBeforeItIsPublic() {
    Accepted member = accepted();
    Mail welcome = club.mail(mail -> mail.is("decision", member.reference()));
    String alt = "img[alt*=" + member.name() + "]";

    HttpResponse<String> proposed =
        club.upload(
            welcome.link("entry").replace("/entry/", "/logos/"),
            Map.of("code", welcome.code(), "consent", "yes"),
            logo());
    assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(200);
    Mail toStaff = club.mail(mail -> mail.is("logo", member.reference()));
    Document seen = club.page(toStaff.link("logos"));
    int before = club.page("/logos/").select(alt).size();
    HttpResponse<String> published =
        send(
            toStaff.link("logos"),
            toStaff,
            Map.of("action", "publish", "shown", seen.select("[name=shown]").attr("value")));

    assertThat(seen.select("img.tile").attr("src")).startsWith("data:image/png");
    assertThat(before).isZero();
    assertThat(published.statusCode()).as(published.body()).isEqualTo(200);
    club.awaitPage("/logos/", page -> !page.select(alt).isEmpty());
    String address = club.page("/logos/").select(alt).attr("src");
    assertThat(club.get(address).headers().firstValue("content-type")).contains("image/png");
  }

  @Test
  void staffRewriteTheDraftedAnnouncementAndPublishIt() {
    Accepted member = accepted();
    Mail toStaff = club.mail(mail -> mail.is("receipt", member.reference()));
    String news = toStaff.link("entry").replace("/entry/", "/news/");
    String title = "Bienvenue au membre " + System.nanoTime();

    Document draft = club.page(news);
    Map<String, String> sheet = new TreeMap<>();
    for (String field : List.of("basis", "titleFr", "bodyFr", "titleEn", "bodyEn")) {
      sheet.put(field, draft.select("[name=" + field + "]").val());
    }
    sheet.put("titleFr", title);
    sheet.put("act", "publish");
    HttpResponse<String> published = send(news, toStaff, sheet);

    assertThat(toStaff.text()).contains(member.name());
    assertThat(sheet.get("bodyFr")).contains(member.name());
    assertThat(published.statusCode()).as(published.body()).isEqualTo(200);
    assertThat(club.awaitPage("/actualites/", title)).contains(title);
    String article = Jsoup.parse(published.body()).select("a[href^=/actualites/20]").attr("href");
    assertThat(club.awaitPage(article, title)).contains(member.name());
  }

  private record Accepted(String name, String reference, String email) {}

  private Accepted accepted() {
    Map<String, List<String>> form = Applicants.form();
    String own =
        club.postForm("/api/join-requests", form).headers().firstValue("location").orElseThrow();
    String reference = Target.reference(club.page(own).text());
    club.accept(club.mail(mail -> mail.is("review", reference)));
    String name = Applicants.organisation(form);
    club.awaitMembers(names -> names.contains(name));
    return new Accepted(name, reference, Applicants.email(form));
  }

  /// Sends a form to the link of this mail, with its code.
  private HttpResponse<String> send(String path, Mail mail, Map<String, String> fields) {
    Map<String, List<String>> form = new TreeMap<>();
    fields.forEach((field, value) -> form.put(field, List.of(value)));
    form.put("code", List.of(mail.code()));
    return club.postForm(path, form);
  }

  private static byte[] logo() {
    BufferedImage image = new BufferedImage(240, 160, BufferedImage.TYPE_INT_RGB);
    Graphics2D drawing = image.createGraphics();
    drawing.setColor(Color.WHITE);
    drawing.fillRect(0, 0, 240, 160);
    drawing.setColor(Color.BLUE);
    drawing.fillOval(20, 20, 200, 120);
    drawing.dispose();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", png);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return png.toByteArray();
  }
}
