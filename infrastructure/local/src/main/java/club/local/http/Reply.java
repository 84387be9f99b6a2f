package club.local.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import club.local.Json;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// An HTTP answer.
///
/// @param headers in order; a name may come twice
/// @param body bytes as they go out; never changed, and replies are never compared
@SuppressWarnings("ArrayRecordComponent")
public record Reply(int status, List<Header> headers, byte[] body) {
  /// A header's name and value.
  public record Header(String name, String value) {}

  public Reply {
    headers = List.copyOf(headers);
  }

  /// A text of this media type, in UTF-8.
  public static Reply text(int status, String mediaType, String text) {
    return new Reply(status, List.of(new Header("Content-Type", mediaType)), text.getBytes(UTF_8));
  }

  /// An HTML page that is not kept by caches.
  public static Reply html(int status, String page) {
    return text(status, "text/html; charset=utf-8", page).with("Cache-Control", "no-store");
  }

  /// A tree on many lines, not kept by caches.
  public static Reply json(int status, JsonNode tree) {
    return text(status, "application/json", Json.pretty(tree)).with("Cache-Control", "no-store");
  }

  public Reply with(String name, String value) {
    List<Header> more = new ArrayList<>(headers);
    more.add(new Header(name, value));
    return new Reply(status, more, body);
  }

  /// Sends it and ends the exchange. A `HEAD` gets no body.
  public void send(HttpExchange exchange) throws IOException {
    headers.forEach(header -> exchange.getResponseHeaders().add(header.name(), header.value()));
    boolean isBare =
        exchange.getRequestMethod().equals("HEAD")
            || status == 204
            || status == 304
            || status < 200;
    if (isBare && body.length > 0 && status != 304) {
      exchange.getResponseHeaders().set("Content-Length", Integer.toString(body.length));
    }
    exchange.sendResponseHeaders(status, isBare || body.length == 0 ? -1 : body.length);
    if (!isBare && body.length > 0) {
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(body);
      }
    }
    exchange.close();
  }
}
