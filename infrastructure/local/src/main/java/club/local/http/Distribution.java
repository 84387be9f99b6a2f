package club.local.http;

import club.local.template.SiteDefinition;
import club.local.template.SiteDefinition.ErrorPage;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;

/// Stands for CloudFront: a page for a body that is too large, `/api/` to the gateway, the rest to
/// the bucket, its own page in place of an error, and the headers that an answer lacks. It has no
/// cache.
///
/// **Source:** CloudFront Developer Guide, "Create a custom error page for specific HTTP status
/// codes" and "Understand response headers policies".
public record Distribution(SiteDefinition site, Gateway gateway, SiteFiles files) {
  /// Answers a request.
  public Reply answer(HttpExchange exchange) throws IOException {
    if (isTooLarge(exchange)) {
      return withHeaders(tooLarge(exchange));
    }
    Reply reply = isForApi(exchange) ? gateway.answer(exchange) : files.answer(exchange);
    Optional<ErrorPage> page = Optional.ofNullable(site.errorPages().get(reply.status()));
    return withHeaders(page.isPresent() ? shown(page.get()) : reply);
  }

  private boolean isTooLarge(HttpExchange exchange) {
    String length = exchange.getRequestHeaders().getFirst("Content-Length");
    return length != null && Long.parseLong(length) > site.paths().tooLarge().limit();
  }

  /// Reads the body first: the JDK's server would break the connection before the answer is read.
  private Reply tooLarge(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
    return Reply.html(413, site.paths().tooLarge().page())
        .with("Content-Security-Policy", site.paths().tooLarge().policy());
  }

  private boolean isForApi(HttpExchange exchange) {
    String path = exchange.getRequestURI().getRawPath();
    return site.apiPrefixes().stream().anyMatch(path::startsWith);
  }

  /// An error page that cannot be read is itself an error, which has no page.
  private Reply shown(ErrorPage page) throws IOException {
    Reply file = files.read(page.path(), Map.of());
    return file.status() == 200 ? new Reply(page.status(), file.headers(), file.body()) : file;
  }

  private Reply withHeaders(Reply reply) {
    Reply complete = reply;
    for (Map.Entry<String, String> header : site.headers().entrySet()) {
      boolean isThere =
          reply.headers().stream().anyMatch(own -> own.name().equalsIgnoreCase(header.getKey()));
      complete = isThere ? complete : complete.with(header.getKey(), header.getValue());
    }
    return complete;
  }
}
