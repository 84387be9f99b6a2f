package club.e2e;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/// A program that opens the links of mails without a browser, and is asked by nobody.
enum HttpRobot {
  HEAD {
    @Override
    void visit(Target club, String path) {
      club.send("HEAD", path);
    }
  },
  GET {
    @Override
    void visit(Target club, String path) {
      club.get(path);
    }
  },
  /// Opens a link twice, as two scanners in a row do.
  TWO_GETS {
    @Override
    void visit(Target club, String path) {
      CompletableFuture<Void> second =
          CompletableFuture.runAsync(
              () -> club.get(path), CompletableFuture.delayedExecutor(134, TimeUnit.MILLISECONDS));
      club.get(path);
      second.join();
    }
  },
  /// Opens what a mail program broke or a gateway rewrote, then the address as it was mailed.
  MANGLED_TOKEN {
    @Override
    void visit(Target club, String path) {
      for (String wrong :
          List.of(
              path.replaceFirst("(?<=[a-z2-7]{25})[a-z2-7]", ""),
              path.replaceFirst("(?<=/)[a-z2-7](?=[a-z2-7]{25})", "z"),
              path.replaceFirst("(?<=[a-z2-7]{26})", "a"),
              path.replaceFirst("(?<=[a-z2-7]{13})", "=%0D%0A"))) {
        club.get(wrong);
      }
      club.get(path);
    }
  },
  /// Loads a page with whatever it names, and what its style names.
  EVERY_SUBRESOURCE {
    @Override
    void visit(Target club, String path) {
      Document page = club.page(path);
      for (String address : page.select("[src], link[href]").stream().map(HttpRobot::at).toList()) {
        if (address.startsWith(club.address() + "/")) {
          String body = club.get(address.substring(club.address().toString().length())).body();
          URL.matcher(body).results().map(found -> found.group(1)).forEach(club::get);
        }
      }
    }
  },
  /// A mail program's own button to unsubscribe, for whatever address it finds (RFC 8058).
  ONE_CLICK_POST {
    @Override
    void visit(Target club, String path) {
      club.post(path, FORM, "");
      club.post(path, FORM, "List-Unsubscribe=One-Click");
    }
  },
  PREFETCH {
    @Override
    void visit(Target club, String path) {
      club.get(path, "Purpose", "prefetch");
      club.get(path, "Sec-Purpose", "prefetch;prerender");
      club.get(path, "X-Moz", "prefetch");
    }
  },
  /// Draws a small picture of where a link leads.
  PREVIEW_PANE {
    @Override
    void visit(Target club, String path) {
      String agent = "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)";
      club.send("OPTIONS", path);
      club.get(path, "User-Agent", agent, "Range", "bytes=0-32768", "X-Purpose", "preview");
    }
  };

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final Pattern URL = Pattern.compile("url\\([\"']?(/[^\"')]+)");

  /// Does to this link what it does to all.
  abstract void visit(Target club, String path);

  private static String at(org.jsoup.nodes.Element element) {
    return element.absUrl(element.hasAttr("src") ? "src" : "href");
  }
}
