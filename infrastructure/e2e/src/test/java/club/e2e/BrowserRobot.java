package club.e2e;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicBoolean;

/// A program that opens the links of mails in a real browser, and is asked by nobody.
enum BrowserRobot {
  /// Lets half a minute pass on each page, by the browser's own clock: its timers, animations and
  /// refreshes come due as on the wall, and nobody waits for them.
  WAITS {
    @Override
    void act(Page page) {
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
    void act(Page page) {
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
    void act(Page page) {
      press(page, false);
    }
  },
  /// Does so with `test`, with `123456` and with words of the page in each empty field, in turns.
  TYPES {
    @Override
    void act(Page page) {
      press(page, true);
    }
  };

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

  /// Does to this link what it does to all.
  final void visit(Page page, String address) {
    page.navigate(address);
    act(page);
  }

  abstract void act(Page page);

  /// A file that is saved and not shown never arrives: such a link is fetched.
  private static void press(Page page, boolean types) {
    page.evaluate(
        """
          async types => {
            %s
            const words = document.body.innerText.match(/[\\p{L}\\p{N}]+/gu) ?? [];
            const codes = words.filter(word => word.length === 6);
            const choices = [...document.querySelectorAll('[type=radio], [type=checkbox], summary')];
            const groups = new Set(choices.map(one => one.name));
            const largest = Math.max(1, ...[...groups].map(name => choices.filter(one => one.name === name).length));
            const empty = [...document.querySelectorAll('input, textarea')].filter(
              field => !['hidden', 'submit', 'radio', 'checkbox', 'file'].includes(field.type) && !field.value);
            const texts = ['test', '123456'];
            const rounds = types ? Math.max(largest, texts.length + 1) : largest;
            let sent = 0;
            const fill = () => empty.forEach((field, place) => {
              const some = field.name === 'code' && codes.length ? codes : words;
              const word = some[(place + sent) %% some.length];
              field.value = [...texts, word][sent %% (texts.length + 1)];
            });
            for (let round = 0; round < rounds; round++) {
              for (const name of groups) {
                const group = choices.filter(one => one.name === name);
                group[round %% group.length].click();
              }
              for (const button of document.querySelectorAll('button, [type=submit], [type=button], [type=image]')) {
                if (types) fill();
                sent++;
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
          """
            .formatted(SINK),
        types);
  }
}
