package club.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The Nu Html Checker (vnu).
final class HtmlChecker {
  private static final JsonMapper JSON = new JsonMapper();

  /// Its schemas recurse more deeply than the usual stack of a thread allows, in bytes.
  private static final long STACK = 64L << 20;

  private HtmlChecker() {}

  /// What it says of this document, a line each; empty where all is well.
  static List<String> messages(String html) {
    FutureTask<String> checking = new FutureTask<>(() -> check(html));
    new Thread(null, checking, "vnu", STACK).start();
    try {
      return JSON.readTree(checking.get())
          .get("messages")
          .valueStream()
          .map(HtmlChecker::line)
          .toList();
    } catch (InterruptedException | ExecutionException broken) {
      throw new IllegalStateException(broken);
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
