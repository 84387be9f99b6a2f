package club.e2e;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// Stands between a browser and a club: it passes on what the browser sends, and the club's
/// answers. No page of the club shows in a frame, so what a frame asked for is answered by one
/// word, that it has arrived.
final class Doorway implements AutoCloseable {
  private static final byte[] ARRIVED =
      "<!DOCTYPE html><title>It has arrived.</title>".getBytes(StandardCharsets.UTF_8);

  /// What an HTTP client sets by itself, and what belongs to one connection alone.
  private static final Set<String> OWN =
      Set.of("host", "connection", "content-length", "transfer-encoding", "upgrade", "keep-alive");

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private final AtomicInteger framed = new AtomicInteger();
  private final Target club;
  private final HttpServer server;

  private Doorway(Target club, HttpServer server) {
    this.club = club;
    this.server = server;
  }

  /// Opens it on any free port.
  static Doorway to(Target club) {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      Doorway doorway = new Doorway(club, server);
      server.createContext("/", doorway::pass);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.start();
      return doorway;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The club's address for the browser.
  String address() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /// How often a frame asked for something.
  int framed() {
    return framed.get();
  }

  private void pass(HttpExchange exchange) throws IOException {
    try (exchange) {
      HttpResponse<byte[]> answer =
          client.send(request(exchange), HttpResponse.BodyHandlers.ofByteArray());
      if (List.of("iframe").equals(exchange.getRequestHeaders().get("Sec-Fetch-Dest"))) {
        framed.incrementAndGet();
        exchange.getResponseHeaders().set("Content-Type", "text/html");
        send(exchange, 200, ARRIVED);
      } else {
        answer.headers().map().forEach((name, values) -> copy(exchange, name, values));
        send(exchange, answer.statusCode(), answer.body());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private HttpRequest request(HttpExchange exchange) throws IOException {
    URI asked = exchange.getRequestURI();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(club.address() + asked.toString()))
            .method(
                exchange.getRequestMethod(),
                HttpRequest.BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
    for (Map.Entry<String, List<String>> header : exchange.getRequestHeaders().entrySet()) {
      if (isPassed(header.getKey())) {
        header.getValue().forEach(value -> request.header(header.getKey(), value));
      }
    }
    return request.build();
  }

  private static void copy(HttpExchange exchange, String name, List<String> values) {
    if (isPassed(name)) {
      exchange.getResponseHeaders().put(name, values);
    }
  }

  private static boolean isPassed(String header) {
    return !OWN.contains(header.toLowerCase(Locale.ROOT));
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    boolean isEmpty = body.length == 0;
    exchange.sendResponseHeaders(status, isEmpty ? -1 : body.length);
    if (!isEmpty) {
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    client.close();
  }
}
