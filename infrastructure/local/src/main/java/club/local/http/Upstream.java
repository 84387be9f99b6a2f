package club.local.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// A server to which requests are passed on.
///
/// @param address without a slash at its end
public record Upstream(URI address, HttpClient client) {
  /// `java.net.http` sets these itself.
  private static final Set<String> OWN =
      Set.of("host", "connection", "content-length", "expect", "upgrade", "transfer-encoding");

  /// Passes a request on as it came, and gives the answer as it comes.
  public Reply pass(HttpExchange request, byte[] body) throws IOException {
    return send(
        request.getRequestMethod(),
        request.getRequestURI().toString(),
        request.getRequestHeaders(),
        body);
  }

  /// Sends a request.
  ///
  /// @param path with its query, as it goes over the wire
  public Reply send(String method, String path, Map<String, List<String>> headers, byte[] body)
      throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + path))
            .method(method, BodyPublishers.ofByteArray(body));
    list(headers).forEach(header -> request.header(header.name(), header.value()));
    try {
      HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
      return new Reply(response.statusCode(), list(response.headers().map()), response.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private static List<Reply.Header> list(Map<String, List<String>> headers) {
    List<Reply.Header> list = new ArrayList<>();
    headers.forEach(
        (name, values) -> {
          if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
            values.forEach(value -> list.add(new Reply.Header(name, value)));
          }
        });
    return list;
  }
}
