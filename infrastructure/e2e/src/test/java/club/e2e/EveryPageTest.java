package club.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import club.core.mail.MailKind;
import club.e2e.Target.Mail;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every page and mail, in both languages, under the eyes of axe and vnu, in light and dark mode,
/// at 400 % and with large text.
@ExtendWith(ClubExtension.class)
@EnabledIf(
    value = "club.e2e.Chrome#isThere",
    disabledReason = "No Chromium here: EveryPageTest is skipped. Install chromium.")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {
  private static final String NOBODY = "a".repeat(26);

  private final Target club;
  private @Nullable Chrome started;

  /// A window for each language, in which page after page is opened.
  private final Map<String, Page> windows = new HashMap<>();

  EveryPageTest(Target club) {
    this.club = club;
  }

  @BeforeAll
  void open() {
    started = Chrome.start();
  }

  @AfterAll
  void close() {
    chrome().close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/en/",
        "/rejoindre/",
        "/en/join/",
        "/donnees/",
        "/en/data/",
        "/actualites/",
        "/actualites/2021-12-21/",
        "/en/news/2021-12-21/",
        "/membres/au/",
        "/en/members/as-of/",
        "/membres/au/2021-12-20/",
        "/en/members/as-of/2021-12-20/",
        "/errors/not-found.html",
        "/errors/unavailable.html"
      })
  void ofThePublicSite(String path) {
    inspect("fr", path);
  }

  @ParameterizedTest
  @CsvSource({"fr, /rejoindre/", "en, /en/join/"})
  void ofTheFormWithErrors(String language, String path) {
    Page page = window(language);
    page.navigate(club.address() + path);

    inspect("errors", page, press(page));

    assertThat(page.locator(".problems").count()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void ofAnAcceptance(String language) {
    String follow = apply();
    Mail mail = review(follow);
    String path = mail.decisionPath() + "?lang=" + language;

    inspect(language, follow + "?lang=" + language);
    inspect(language, path + "&d=accept");
    Page page = window(language);
    page.navigate(club.address() + path);
    inspect("nothing filled in", page, press(page));
    decide(page, "accept", mail.code());
    inspect("decided", page, press(page));
    inspect(language, path);
    inspect(language, follow + "?lang=" + language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void ofARefusal(String language) {
    String follow = apply();
    Mail mail = review(follow);
    String path = mail.decisionPath() + "?lang=" + language;

    Page page = window(language);
    page.navigate(club.address() + path);
    decide(page, "refuse", mail.code());
    page.locator("[name=reason]").fill("Hors du champ.");
    inspect("decided", page, press(page));
    inspect(language, path);
    inspect(language, follow + "?lang=" + language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void ofAnAddressThatLeadsNowhere(String language) {
    for (String path : List.of("/api/review/" + NOBODY, "/api/follow/nonsense", "/api/nothing")) {
      inspect(language, path + "?lang=" + language);
    }
  }

  @Test
  void ofALockedLinkAndOfOneThatHasExpired() {
    String path = review(apply()).decisionPath();
    Map<String, List<String>> wrong =
        Map.of("decision", List.of("accept"), "code", List.of("222222"));
    for (int i = 0; i < 5; i++) {
      club.postForm(path, wrong);
    }
    Page page = window("fr");
    page.navigate(club.address() + path);
    decide(page, "accept", "222222");
    inspect("locked", page, press(page));

    club.advance("P31D");

    assertThat(club.get(path).statusCode()).isEqualTo(410);
    inspect("fr", path);
  }

  @Test
  void whereTheTableDoesNotAnswer() {
    club.postForm(
        "/_local/faults",
        Map.of(
            "service", List.of("dynamodb"),
            "operation", List.of("GetItem"),
            "times", List.of("3"),
            "kind", List.of("before")));
    Page page = window("fr");
    Response answer = page.navigate(club.address() + "/api/review/" + NOBODY);

    assertThat(answer.status()).isEqualTo(503);
    assertThat(page.locator("main").innerText()).contains("@");
    inspect("503", page, answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  @Tag("local")
  void ofTheMailbox(String language) {
    apply();
    Page page = window(language);
    Response answer = page.navigate(club.address() + "/_local/" + language + "/");
    CompletableFuture<List<String>> html = HtmlChecker.messages(answer.text());
    assertThat(Inspection.ofDesk(page)).isEmpty();
    assertThat(html.join()).as("by vnu").isEmpty();

    page.locator("#mails a[href*='/mail/']").first().click();
    // The mail's own HTML is inspected in `ofTheMails`: axe cannot enter a frame without script.
    page.locator("a[href$='/text']").click();
    assertThat(Inspection.ofDesk(page)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/_local/mails", "/_local/mails/en"})
  @Tag("local")
  void ofTheMails(String previews) {
    List<String> mails = club.page(previews).select("iframe").eachAttr("src");

    assertThat(mails).hasSizeGreaterThan(MailKind.values().length);
    for (String mail : mails) {
      inspect("fr", mail);
    }
  }

  private void inspect(String language, String path) {
    Page page = window(language);
    inspect(path, page, page.navigate(club.address() + path));
  }

  private static void inspect(String what, Page page, Response answer) {
    CompletableFuture<List<String>> html = HtmlChecker.messages(answer.text());
    assertThat(Inspection.of(page)).as(what).isEmpty();
    assertThat(html.join()).as(what + ", by vnu").isEmpty();
  }

  private static void decide(Page page, String verdict, String code) {
    // The label covers the button.
    page.locator("label[for=decision-" + verdict + "]").click();
    page.locator("[name=code]").fill(code);
  }

  /// Sends the form of the page; the answer that the browser shows then.
  private static Response press(Page page) {
    return page.waitForResponse(
        answer -> answer.request().isNavigationRequest() && answer.status() != 303,
        () -> page.locator("main button[type=submit]").first().click());
  }

  /// Sends a form that is right; the path of the applicant's own page.
  private String apply() {
    return club.postForm("/api/join-requests", Applicants.form())
        .headers()
        .firstValue("location")
        .orElseThrow();
  }

  /// The mail to staff about the request that this page follows.
  private Mail review(String follow) {
    String reference = Target.reference(club.page(follow).text());
    return club.mail(one -> one.is("review", reference));
  }

  private Page window(String language) {
    return windows.computeIfAbsent(language, chrome()::withScript);
  }

  private Chrome chrome() {
    return Objects.requireNonNull(started);
  }
}
