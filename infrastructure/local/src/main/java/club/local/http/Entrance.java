package club.local.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;

/// The one origin: the distribution's, and `/_local/`, which exists here only.
public record Entrance(LocalPages local, Distribution distribution) implements HttpHandler {
  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getRawPath();
    Reply reply;
    if (path.equals("/_local")) {
      reply = new Reply(302, List.of(new Reply.Header("Location", LocalPages.PREFIX)), new byte[0]);
    } else if (path.startsWith(LocalPages.PREFIX) && isFromAnotherSite(exchange)) {
      reply =
          Reply.text(
              403,
              "text/plain; charset=utf-8",
              "A page of another site may not change anything here.\n");
    } else if (path.startsWith(LocalPages.PREFIX)) {
      reply = local.answer(exchange);
    } else {
      reply = distribution.answer(exchange);
    }
    reply.send(exchange);
  }

  /// Whether a page of another site posts. `Origin` alone does not tell: a page that sends no
  /// referrer, as the mailbox does, posts with the origin `null`.
  ///
  /// **Source:** W3C "Fetch Metadata Request Headers", section 2.3; WHATWG Fetch, section 3.2.
  private static boolean isFromAnotherSite(HttpExchange exchange) {
    Headers headers = exchange.getRequestHeaders();
    String site = headers.getFirst("Sec-Fetch-Site");
    String origin = headers.getFirst("Origin");
    if (exchange.getRequestMethod().equals("GET")) {
      return false;
    }
    return site != null
        ? !site.equals("same-origin") && !site.equals("none")
        : origin != null && !origin.equals("http://" + headers.getFirst("Host"));
  }
}
