package club.announce;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.Bytes;
import club.core.EmailAddress;
import club.core.contract.Examples;
import club.core.link.Link;
import club.core.link.Token;
import club.core.mail.LedgerEntry;
import club.core.mail.MailKind;
import club.core.mail.Recipient;
import club.core.memory.Scene;
import club.core.register.Announcement;
import club.core.register.Member;
import club.core.register.Register;
import club.core.register.Since;
import club.web.HttpRequest;
import club.web.HttpResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnounceHandlerTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final String CODE = Examples.CODE.value();

  private final Scene scene = new Scene();
  private Token token = Examples.token("a");

  @BeforeEach
  void aMemberJoinedAndALinkWasMailed() {
    joins("Ancien", new Since.OnOrBefore(LocalDate.of(2025, 6, 1), Optional.empty()));
    joins("Ville de Caen", new Since.On(TODAY));
    token = mailed(Scene.REVIEWERS.get(0));
  }

  @Test
  void showsTheDraftInBothLanguages() {
    Document page = get(Map.of());

    assertThat(page.expectFirst("h1").text()).isEqualTo("Annoncer les nouveaux membres");
    assertThat(page.select(".sheet-title").eachText())
        .containsExactly(
            "Ville de Caen rejoint le club, qui compte 2 membres",
            "Ville de Caen joins the club, which now has 2 members");
    assertThat(page.expectFirst("#titleFr").val())
        .isEqualTo("Ville de Caen rejoint le club, qui compte 2 membres");
    assertThat(page.expectFirst("#bodyEn").wholeText()).contains("- **Ville de Caen**");
    assertThat(page.expectFirst("#since").val()).isEqualTo("2026-01-01");
    assertThat(page.expectFirst("#until").val()).isEqualTo("2026-03-02");
    assertThat(page.expectFirst("#code").val()).isEmpty();
  }

  @Test
  void draftsForTheDatesThatWereChosen() {
    Document page = get(Map.of("since", "2025-01-01", "until", "2026-03-02"));

    assertThat(page.expectFirst("#titleFr").val())
        .isEqualTo("Deux nouveaux membres, et le club en compte 2");
    assertThat(page.expectFirst("form[method=post]").attr("action"))
        .isEqualTo("?lang=fr&since=2025-01-01&until=2026-03-02");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yesterday", "2026-02-31", "+1000000000-01-01", "2026-3-2"})
  void ignoresWhatIsNoDate(String date) {
    assertThat(get(Map.of("since", date, "until", date, "day", date)).expectFirst("#since").val())
        .isEqualTo("2026-01-01");
  }

  @Test
  void tellsOfNoDayToCome() {
    Document page = get(Map.of("since", "2030-01-01", "until", "2025-12-31"));

    assertThat(page.expectFirst("#since").val()).isEqualTo("2025-12-31");
    assertThat(page.expectFirst("#until").val()).isEqualTo("2026-03-02");
  }

  @Test
  void saysWhereNobodyCame() {
    Document page = get(Map.of("since", "2026-03-02"));

    assertThat(page.expectFirst(".panel.warning").text())
        .startsWith("Personne n’a rejoint le club depuis le 2 mars 2026");
  }

  @Test
  void previewsWhatWasTypedAndChangesNothing() {
    HttpResponse response = post(Map.of(), form("Bonjour", "<b>À</b> *tous*", "act", "preview"));

    assertThat(response.status()).isEqualTo(200);
    Document page = Jsoup.parse(response.body());
    assertThat(page.expectFirst(".sheet-title").text()).isEqualTo("Bonjour");
    assertThat(page.expectFirst(".news-body").text()).isEqualTo("<b>À</b> tous");
    assertThat(page.expectFirst("#bodyFr").wholeText()).contains("<b>À</b> *tous*");
    assertThat(page.expectFirst("#code").val()).isEqualTo(CODE);
    assertThat(page.select("details[open]")).hasSize(1);
    assertThat(register().announcements()).isEmpty();
  }

  @Test
  void publishesByItsButtonAlone() {
    assertThat(post(Map.of(), form("Bonjour", "À tous")).status()).isEqualTo(200);
    assertThat(register().announcements()).isEmpty();

    HttpResponse response = post(Map.of(), form("Bonjour", "À tous", "act", "publish"));

    assertThat(response.status()).isEqualTo(200);
    Document page = Jsoup.parse(response.body());
    assertThat(page.expectFirst("h1").text()).isEqualTo("C’est publié");
    assertThat(page.select("main a").eachAttr("href"))
        .containsExactly("/actualites/2026-03-02/", "?lang=fr&day=2026-03-02");
    assertThat(register().announcements())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.since()).isEqualTo("2026-01-01");
              assertThat(one.until()).isEqualTo("2026-03-02");
              assertThat(one.french()).isEqualTo(new Announcement.Text("Bonjour", "À tous"));
              assertThat(one.english()).isEmpty();
            });
  }

  @Test
  void answersARepetitionAlike() {
    Map<String, String> form = form("Bonjour", "À tous", "act", "publish");
    String first = post(Map.of(), form).body();
    scene.pass(Duration.ofMinutes(2));

    HttpResponse again = post(Map.of(), form);

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.body()).isEqualTo(first);
    assertThat(register().version()).isEqualTo(3);
  }

  @Test
  void keepsTheTextWhereSomebodyWasFaster() {
    post(Map.of(), form("Bonjour", "À tous", "act", "publish"));
    scene.pass(Duration.ofMinutes(2));

    HttpResponse late = post(Map.of(), form("Bienvenue", "À elles", "act", "publish"));

    assertThat(late.status()).isEqualTo(409);
    Document page = Jsoup.parse(late.body());
    assertThat(page.expectFirst(".problems").text())
        .startsWith("Rien n’a changé : un texte vient d’être publié")
        .contains("le 2 mars 2026 à 10 h 00");
    assertThat(page.expectFirst("#titleFr").val()).isEqualTo("Bienvenue");

    HttpResponse knowing =
        post(
            Map.of(),
            form(
                "Bienvenue",
                "À elles",
                "act",
                "publish",
                "basis",
                page.expectFirst("[name=basis]").val()));

    assertThat(knowing.status()).isEqualTo(200);
    assertThat(register().announcements().getLast().french().title()).isEqualTo("Bienvenue");
  }

  @Test
  void changesAPublishedOne() {
    post(Map.of(), form("Bonjour", "À tous", "act", "publish"));
    scene.pass(Duration.ofDays(3));

    Document page = get(Map.of("day", "2026-03-02"));

    assertThat(page.expectFirst("h1").text()).isEqualTo("Modifier l’actualité du 2 mars 2026");
    assertThat(page.expectFirst("#titleFr").val()).isEqualTo("Bonjour");
    assertThat(page.expectFirst(".confirm button").text()).isEqualTo("Publier la modification");

    HttpResponse response =
        post(
            Map.of("day", "2026-03-02"),
            form(
                "Bonsoir",
                "À tous",
                "act",
                "publish",
                "basis",
                page.expectFirst("[name=basis]").val()));

    assertThat(response.status()).isEqualTo(200);
    assertThat(register().announcements())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.day()).isEqualTo(TODAY);
              assertThat(one.french().title()).isEqualTo("Bonsoir");
            });
  }

  @Test
  void offersWhatWasPublishedBefore() {
    post(Map.of(), form("Bonjour", "Ville de Caen est là", "act", "publish"));
    scene.pass(Duration.ofDays(3));

    Document page = get(Map.of());

    assertThat(page.expectFirst(".panel.warning").text()).startsWith("Personne n’a rejoint");
    assertThat(page.select(".news-list a").eachAttr("href"))
        .containsExactly("?lang=fr&day=2026-03-02");
  }

  @Test
  void tellsWhoJoinedAfterTheAnnouncementOfToday() {
    post(Map.of(), form("Bonjour", "Ville de Caen est là", "act", "publish"));
    joins("Zeste", new Since.On(TODAY));

    assertThat(get(Map.of()).expectFirst(".panel.warning").text())
        .startsWith("Un membre est arrivé depuis : Zeste");
  }

  @Test
  void saysWhatIsWrongBesideItsField() {
    HttpResponse response = post(Map.of(), form("", "", "act", "publish", "code", "222222"));

    assertThat(response.status()).isEqualTo(422);
    Document page = Jsoup.parse(response.body());
    assertThat(page.title()).startsWith("Erreur : Annoncer");
    assertThat(page.select(".problems a").eachText())
        .containsExactly("Saisissez le titre en français", "Saisissez le texte en français");
    assertThat(page.expectFirst("#titleFr").attr("aria-describedby")).isEqualTo("titleFr-error");
    assertThat(page.expectFirst("#code").val()).isEqualTo("222222");
  }

  @Test
  void countsWrongCodesAndLocks() {
    Map<String, String> form = form("Bonjour", "À tous", "act", "publish", "code", "222222");

    assertThat(post(Map.of(), form).body()).contains("il vous reste 4 essais");
    post(Map.of(), form);
    post(Map.of(), form);
    post(Map.of(), form);
    HttpResponse locked = post(Map.of(), form);

    assertThat(locked.status()).isEqualTo(429);
    assertThat(locked.headers()).containsEntry("Retry-After", "900");
    assertThat(Jsoup.parse(locked.body()).expectFirst("#code").val()).isEmpty();
  }

  @Test
  void answersUnknownAndExpiredLinks() {
    scene.pass(Link.LIFE);

    HttpResponse expired = handler().handle(request("GET", token.value(), Map.of(), ""));
    assertThat(expired.status()).isEqualTo(410);
    assertThat(Jsoup.parse(expired.body()).select("main form").eachAttr("action"))
        .containsExactly("/api/entry/" + token.value() + "?lang=fr");
    assertThat(
            handler().handle(request("GET", Examples.token("none").value(), Map.of(), "")).status())
        .isEqualTo(404);
    assertThat(handler().handle(request("GET", "x", Map.of(), "")).status()).isEqualTo(404);
    assertThat(handler().handle(request("DELETE", token.value(), Map.of(), "")).status())
        .isEqualTo(405);
  }

  private void joins(String name, Since since) {
    Member member = Examples.member(name, since);
    assertThat(scene.table.registerChanges().write(Examples.added(member), register().version()))
        .isTrue();
  }

  private Token mailed(EmailAddress mailbox) {
    Token made = Examples.token("steward");
    LedgerEntry mail =
        LedgerEntry.due(
            Examples.REFERENCE, 1, MailKind.RECEIPT, new Recipient.Reviewer(mailbox), scene.now());
    assertThat(scene.table.mending().add(mail)).isTrue();
    Link link =
        Link.steward(made, Examples.CODE, Examples.REFERENCE, mailbox, scene.now().plus(Link.LIFE));
    assertThat(scene.table.ledger().claim(mail, List.of(link), scene.now())).isTrue();
    return made;
  }

  private Register register() {
    return scene.table.registers().read();
  }

  private AnnounceHandler handler() {
    return new AnnounceHandler(scene.announce(), Scene.CLUB, scene.clock());
  }

  private Document get(Map<String, String> query) {
    HttpResponse response = handler().handle(request("GET", token.value(), query, ""));
    assertThat(response.status()).isEqualTo(200);
    return Jsoup.parse(response.body());
  }

  private HttpResponse post(Map<String, String> query, Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(
                one ->
                    one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return handler().handle(request("POST", token.value(), query, body));
  }

  private static HttpRequest request(
      String method, String token, Map<String, String> query, String body) {
    return new HttpRequest(
        method,
        "/api/news/" + token,
        Map.of("token", token),
        query,
        Map.of("content-type", "application/x-www-form-urlencoded"),
        Bytes.of(body));
  }

  /// @param more alternating names and values
  private static Map<String, String> form(String title, String body, String... more) {
    Map<String, String> form =
        new TreeMap<>(Map.of("titleFr", title, "bodyFr", body, "code", CODE));
    List<String> rest = Arrays.asList(more);
    for (int i = 0; i < rest.size(); i += 2) {
      form.put(rest.get(i), rest.get(i + 1));
    }
    return form;
  }
}
