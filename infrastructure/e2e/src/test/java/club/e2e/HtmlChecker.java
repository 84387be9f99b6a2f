package club.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nu.validator.client.EmbeddedValidator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The Nu Html Checker (vnu).
final class HtmlChecker {
  private static final JsonMapper JSON = new JsonMapper();

  /// Its schemas recurse more deeply than the usual stack of a thread allows, in bytes.
  private static final long STACK = 64L << 20;

  /// It computes no hash of a style, and says this of every page with a policy for styles.
  private static final String SHEET = "Security Policy (meta tag): external stylesheet";

  private static final String STYLE = "Inline style violates Content Security Policy (meta tag)";

  private HtmlChecker() {}

  /// What it says of this document, a line each; empty where all is well. It reads in a thread of
  /// its own.
  static CompletableFuture<List<String>> messages(String html) {
    CompletableFuture<List<String>> messages = new CompletableFuture<>();
    messages.completeAsync(
        () -> lines(html), check -> new Thread(null, check, "vnu", STACK).start());
    return messages;
  }

  private static List<String> lines(String html) {
    try {
      return JSON.readTree(check(html))
          .get("messages")
          .valueStream()
          .map(HtmlChecker::line)
          .filter(line -> !line.contains(STYLE) || !allowsItsStyle(html))
          .filter(line -> !line.contains(SHEET) || !allowsItsSheets(html))
          .toList();
    } catch (IOException | SAXException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /// Whether the page's own policy names the hash of each style in it.
  private static boolean allowsItsStyle(String html) {
    Document page = Jsoup.parse(html);
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    return page.select("style").stream().allMatch(style -> policy.contains(hash(style.data())));
  }

  /// Whether its style sheets are of its own site, which its policy allows: the checker does not
  /// know where the page is from.
  private static boolean allowsItsSheets(String html) {
    Document page = Jsoup.parse(html);
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    return policy.equals("style-src 'self'")
        && page.select("link[rel=stylesheet]").eachAttr("href").stream()
            .allMatch(path -> path.startsWith("/style."));
  }

  private static String hash(String style) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private static String check(String html) throws IOException, SAXException {
    EmbeddedValidator checker = new EmbeddedValidator();
    checker.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
    return checker.validate(new ByteArrayInputStream(html.getBytes(UTF_8)));
  }

  private static String line(JsonNode message) {
    return "%s, line %s: %s: %s"
        .formatted(
            message.path("type").asString(),
            message.path("lastLine").asString("?"),
            message.path("message").asString(),
            message.path("extract").asString(""));
  }
}
