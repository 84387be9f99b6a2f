package club.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import club.e2e.Target.Mail;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/// The journey in a real browser: without script, with the keyboard alone, and under axe's eyes.
@ExtendWith(ClubExtension.class)
@EnabledIf(
    value = "club.e2e.Chrome#isThere",
    disabledReason = "No Chromium here: BrowserJourneyTest is skipped. Install chromium.")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserJourneyTest {
  private final Target club;
  private @Nullable Chrome started;

  BrowserJourneyTest(Target club) {
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

  @Test
  void applyAndAcceptWithoutScript() {
    Map<String, List<String>> form = Applicants.form();
    String name = Applicants.organisation(form);
    int before = club.members().size();
    try (Page page = chrome().withoutScript()) {
      page.navigate(club.address() + "/");
      andWait(page, () -> press(page, "a[href='/rejoindre/']", "Enter"));
      fillIn(page, form);
      submit(page);
      String reference = reference(page);
      Mail mail = club.mail(one -> one.is("review", reference));

      page.navigate(club.address() + mail.decisionPath() + "?d=accept");
      page.locator("[name=code]").fill(mail.code());
      submit(page);

      assertThat(page.locator("main").innerText()).contains(reference);
      club.awaitMembers(names -> names.contains(name));
      page.navigate(club.address() + "/");
      assertThat(page.locator("main").innerText()).contains(name);
      assertThat(club.members()).hasSize(before + 1);
    }
  }

  /// The distribution allows any style inside a page, the page its own alone: browsers enforce
  /// both.
  @Test
  void showAPublicPageInItsOwnStyleAlone() {
    try (Page page = chrome().withoutScript()) {
      page.navigate(club.address() + "/");
      assertThat(page.evaluate("getComputedStyle(document.querySelector('.skip')).position"))
          .isEqualTo("absolute");

      page.evaluate(
          """
          () => {
            const strange = document.createElement('style');
            strange.textContent = 'main { display: none } ';
            document.body.append(strange);
            document.querySelector('main').setAttribute('style', 'display: none');
          }
          """);

      assertThat(page.locator("main").isVisible()).isTrue();
    }
  }

  @Test
  void correctAFormWithoutScriptAndLoseNothing() {
    Map<String, List<String>> form = Applicants.form();
    try (Page page = chrome().withoutScript()) {
      page.navigate(club.address() + "/rejoindre/");
      fillIn(page, Applicants.with(form, "email", "dominique.example"));
      submit(page);

      assertThat(page.title()).startsWith("Erreur");
      assertThat(page.locator("[name=project]").inputValue()).isEqualTo(value(form, "project"));
      press(page, ".problems a", "Enter");
      page.locator("[name=email]").fill(value(form, "email"));
      submit(page);

      assertThat(reference(page)).isNotEmpty();
    }
  }

  @Test
  void applyAndRefuseWithTheKeyboardAlone() {
    Map<String, List<String>> form = Applicants.form();
    try (Page page = chrome().withoutScript()) {
      page.navigate(club.address() + "/rejoindre/");
      typeIn(page, "organisation", form);
      tabTo(page, "kind");
      page.keyboard().press("ArrowDown");
      tabTo(page, "stage");
      page.keyboard().press("Space");
      tabTo(page, "motives");
      page.keyboard().press("Space");
      for (String field : List.of("project", "firstName", "lastName", "role", "email")) {
        typeIn(page, field, form);
      }
      tabTo(page, "publish");
      page.keyboard().press("Space");
      andWait(page, () -> page.keyboard().press("Enter"));
      String reference = reference(page);
      Mail mail = club.mail(one -> one.is("review", reference));

      page.navigate(club.address() + mail.decisionPath() + "?d=refuse");
      tabTo(page, "reason");
      page.keyboard().type("Hors du champ du club.");
      tabTo(page, "code");
      page.keyboard().type(mail.code());
      page.keyboard().press("Enter");

      assertThat(club.mail(one -> one.is("decision", reference)).text())
          .contains("Hors du champ du club.");
    }
  }

  /// The mailbox sends no referrer, so that a browser sends the origin `null` with its form.
  @Test
  @Tag("local")
  void reportWhatBecameOfAMailByItsButton() {
    club.postForm("/api/join-requests", Applicants.form());
    Mail mail = club.mail(one -> one.subject().length() > 0);
    try (Page page = chrome().withoutScript()) {
      page.navigate(club.address() + "/_local/mail/" + mail.id());
      andWait(page, () -> page.locator("button[value=transient]").click());

      assertThat(page.url()).endsWith("/_local/fr/mail/" + mail.id());
      assertThat(page.locator("h2").allInnerTexts()).contains(mail.subject());
    }
  }

  /// The mailbox's own script: an example request, and its mails without a reload.
  @Test
  @Tag("local")
  void playsARequestFromTheMailboxAlone() {
    try (Page page = chrome().withScript()) {
      page.navigate(club.address() + "/_local/fr/");
      String organisation = page.locator("#ask [name=organisation]").inputValue();
      page.locator("#ask button").click();
      page.locator("#next a", new Page.LocatorOptions().setHasText(organisation)).click();

      assertThat(page.locator("h2").allInnerTexts()).anyMatch(text -> text.contains(organisation));
      Object inner =
          page.waitForFunction(
                  "() => { const d = document.querySelector('iframe')?.contentDocument;"
                      + " return d?.body?.innerText.length > 0"
                      + " && d.documentElement.scrollHeight <= d.documentElement.clientHeight; }")
              .jsonValue();
      assertThat(inner).as("the mail has no scroll bar").isEqualTo(true);
      assertThat(page.locator(".copy").getAttribute("data-code")).hasSize(6);
    }
  }

  private Chrome chrome() {
    return Objects.requireNonNull(started);
  }

  private static void fillIn(Page page, Map<String, List<String>> form) {
    page.locator("[name=organisation]").fill(value(form, "organisation"));
    page.locator("[name=kind]").selectOption(value(form, "kind"));
    press(page, "[name=stage][value=" + value(form, "stage") + "]", "Space");
    form.getOrDefault("motives", List.of())
        .forEach(motive -> press(page, "[name=motives][value=" + motive + "]", "Space"));
    for (String field : List.of("project", "firstName", "lastName", "role", "email")) {
      page.locator("[name=" + field + "]").fill(value(form, field));
    }
    press(page, "[name=publish]", "Space");
  }

  /// Presses a key on an element. Without script Playwright cannot wait for a page that scrolls to
  /// come to rest, so nothing is clicked.
  private static void press(Page page, String selector, String key) {
    page.locator(selector).first().focus();
    page.keyboard().press(key);
  }

  /// Sends the form, and waits for the page that answers.
  private static void submit(Page page) {
    andWait(page, () -> press(page, "main button[type=submit]", "Enter"));
  }

  /// Does something that leads to another page, and waits for that.
  private static void andWait(Page page, Runnable action) {
    AtomicBoolean loaded = new AtomicBoolean();
    Consumer<Page> onLoad = any -> loaded.set(true);
    page.onLoad(onLoad);
    action.run();
    page.waitForCondition(loaded::get);
    page.offLoad(onLoad);
  }

  private static void typeIn(Page page, String field, Map<String, List<String>> form) {
    tabTo(page, field);
    page.keyboard().type(value(form, field));
  }

  /// Presses Tab until the field of this name has the focus.
  private static void tabTo(Page page, String field) {
    for (int i = 0; i < 60; i++) {
      page.keyboard().press("Tab");
      if (page.locator("[name=" + field + "]:focus").count() == 1) {
        return;
      }
    }
    throw new AssertionError("Tab never reaches " + field);
  }

  private static String value(Map<String, List<String>> form, String field) {
    return form.getOrDefault(field, List.of("")).getFirst();
  }

  private static String reference(Page page) {
    return Target.reference(page.locator("main").innerText());
  }
}
