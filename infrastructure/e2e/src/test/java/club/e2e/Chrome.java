package club.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Chromium of this machine: `$CHROMIUM`, or where the system's packages put it.
final class Chrome implements AutoCloseable {
  private static final String AXE = AxeBuilder.getAxeScript();

  private static final String FIND =
      """
      async runOnly => {
        const found = await axe.run(document, { runOnly, iframes: false, resultTypes: ['violations'] });
        return found.violations.flatMap(
            rule => rule.nodes.map(node => `${rule.id}: ${rule.help}: ${node.html}`));
      }
      """;

  private final Playwright playwright;
  private final Browser browser;

  private Chrome(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /// Whether there is one. Tests that need it are skipped, by name, where there is none.
  static boolean isThere() {
    return path().isPresent();
  }

  static Chrome start() {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return new Chrome(
        playwright,
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(path().orElseThrow())
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync"))));
  }

  /// A new window of a reader of French that runs no script.
  Page withoutScript() {
    return window(false, "fr-FR");
  }

  /// A new window of a reader of French, for tools that need script.
  Page withScript() {
    return withScript("fr");
  }

  /// A new window of a reader of this language, for tools that need script.
  Page withScript(String language) {
    return window(true, language);
  }

  /// A window of a profile of its own, which ends with it.
  private Page window(boolean script, String language) {
    return browser.newPage(
        new Browser.NewPageOptions()
            .setJavaScriptEnabled(script)
            .setBypassCSP(script)
            .setLocale(language)
            .setViewportSize(1280, 900));
  }

  /// What axe finds on this page, a line each; empty where all is well.
  static List<String> violations(Page page) {
    return violations(
        page,
        "tag",
        List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));
  }

  /// The texts of this page whose contrast with their ground is too low, a line each.
  static List<String> faintTexts(Page page) {
    return violations(page, "rule", List.of("color-contrast"));
  }

  /// Axe is read into a page once; only what it finds is brought back. It stays out of frames: no
  /// page here has one that runs script.
  @SuppressWarnings("unchecked") // The script returns an array of strings.
  private static List<String> violations(Page page, String type, List<String> values) {
    if (!(boolean) page.evaluate("typeof axe === 'object'")) {
      page.evaluate("() => {" + AXE + "}");
    }
    return (List<String>) page.evaluate(FIND, Map.of("type", type, "values", values));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  private static Optional<Path> path() {
    return Stream.of(
            Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium"),
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }
}
