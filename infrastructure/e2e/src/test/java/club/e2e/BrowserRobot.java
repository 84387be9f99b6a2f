package club.e2e;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/// A program that opens the links of mails in a real browser, and is asked by nobody.
enum BrowserRobot {
  /// Lets half a minute pass on each page, by the browser's own clock.
  WAITS {
    @Override
    void visit(Page page, String address) {
      page.navigate(address);
      CDPSession browser = page.context().newCDPSession(page);
      AtomicBoolean passed = new AtomicBoolean();
      browser.on("Emulation.virtualTimeBudgetExpired", event -> passed.set(true));
      JsonObject time = new JsonObject();
      time.addProperty("policy", "pauseIfNetworkFetchesPending");
      time.addProperty("budget", 30_000);
      browser.send("Emulation.setVirtualTimePolicy", time);
      page.waitForCondition(passed::get);
      JsonObject on = new JsonObject();
      on.addProperty("policy", "advance");
      browser.send("Emulation.setVirtualTimePolicy", on);
      browser.detach();
    }
  },
  /// Calls `submit()` on each form, which passes over the browser's checks and over the buttons.
  SUBMITS {
    @Override
    void visit(Page page, String address) {
      page.navigate(address);
      page.evaluate(
          """
          async () => {
            %s
            for (const form of document.forms) {
              form.target = 'sink';
              await arrives(() => HTMLFormElement.prototype.submit.call(form));
            }
          }
          """
              .formatted(SINK));
    }
  },
  /// Presses every button and link, with every radio button and box pressed before.
  CLICKS {
    @Override
    void visit(Page page, String address) {
      page.navigate(address);
      page.evaluate(PRESS.formatted(SINK), "");
    }
  },
  /// Does so three times: with `test`, with `123456`, and with words of the page in each empty
  /// field.
  TYPES {
    @Override
    void visit(Page page, String address) {
      page.navigate(address);
      for (String typed : new String[] {"test", "123456", WORDS}) {
        page.evaluate(PRESS.formatted(SINK), typed);
      }
    }
  };

  private static final String WORDS = "words";

  /// Where the answers go, so that the page stays and the next button can be pressed.
  private static final String SINK =
      """
      document.querySelector('iframe')?.remove();
      const sink = document.createElement('iframe');
      sink.name = 'sink';
      document.body.append(sink);
      const arrives = act => new Promise((done, fail) => {
        const limit = setTimeout(() => fail(new Error('no answer')), 20000);
        sink.onload = () => { clearTimeout(limit); done(); };
        act();
      });
      """;

  /// A file that is saved and not shown never arrives: such a link is fetched.
  private static final String PRESS =
      """
      async typed => {
        %s
        const words = document.body.innerText.match(/[\\p{L}\\p{N}]+/gu) ?? [];
        const codes = words.filter(word => word.length === 6);
        const choices = [...document.querySelectorAll('[type=radio], [type=checkbox], summary')];
        const groups = new Set(choices.map(one => one.name));
        const largest = Math.max(1, ...[...groups].map(name => choices.filter(one => one.name === name).length));
        const empty = [...document.querySelectorAll('input, textarea')].filter(
          field => !['hidden', 'submit', 'radio', 'checkbox', 'file'].includes(field.type) && !field.value);
        for (let round = 0; round < largest; round++) {
          for (const name of groups) {
            const group = choices.filter(one => one.name === name);
            group[round %% group.length].click();
          }
          empty.forEach((field, place) => {
            const some = field.name === 'code' && codes.length ? codes : words;
            field.value = typed === 'words' ? some[(place + round) %% some.length] : typed;
          });
          for (const button of document.querySelectorAll('button, [type=submit], [type=button], [type=image]')) {
            if (button.form) {
              button.form.target = 'sink';
              button.form.noValidate = true;
            }
            await (button.form ? arrives(() => button.click()) : button.click());
          }
        }
        const seen = new Set(JSON.parse(sessionStorage.seen ?? '[]'));
        for (const link of document.querySelectorAll('a[href]')) {
          const address = link.href.replace(/#.*/, '');
          if (link.origin !== location.origin || seen.has(address)) continue;
          seen.add(address);
          if (/\\.\\w+$/.test(link.pathname)) {
            await fetch(address);
          } else {
            link.target = 'sink';
            await arrives(() => link.click());
          }
        }
        sessionStorage.seen = JSON.stringify([...seen]);
      }
      """;

  /// Does to this link what it does to all.
  ///
  /// @param page one that [#prepare] prepared
  abstract void visit(Page page, String address);

  /// Has the answers to what is pressed arrive: no page of the club shows in a frame. What the
  /// browser sends goes to the club as it is.
  ///
  /// @param pressed counts what arrived
  static Page prepare(Page page, AtomicInteger pressed) {
    page.route(
        "**/*",
        route -> {
          if (route.request().isNavigationRequest()
              && !route.request().frame().equals(page.mainFrame())) {
            pressed.incrementAndGet();
            route.fetch(new Route.FetchOptions().setMaxRedirects(0));
            route.fulfill(new Route.FulfillOptions().setBody("It has arrived."));
          } else {
            route.resume();
          }
        });
    return page;
  }
}
