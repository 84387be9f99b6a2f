package club.secrets;

import static java.nio.charset.StandardCharsets.UTF_8;

import club.core.key.KeyVault;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Secrets Manager over HTTP, as far as keys need it.
///
/// **Source:** AWS Secrets Manager API Reference, "GetSecretValue", "PutSecretValue".
final class SecretService implements AutoCloseable {
  /// How many of the next answers are lost, though the call took effect.
  final AtomicInteger answersToLose = new AtomicInteger();

  private final Map<String, KeyVault.Held> secrets = new ConcurrentHashMap<>();
  private final Set<String> tokens = new HashSet<>();
  private final Supplier<Instant> now;
  private final HttpServer server;

  SecretService(Supplier<Instant> now) {
    this.now = now;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    server.createContext("/", this::handle);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  void put(String id, String text) {
    secrets.put(id, new KeyVault.Held(text, now.get()));
  }

  /// How many versions were made.
  synchronized int written() {
    return tokens.size();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private synchronized void handle(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
    String id = field(body, "SecretId");
    Optional<KeyVault.Held> held = Optional.ofNullable(secrets.get(id));
    if (held.isEmpty()) {
      answer(exchange, 400, "{\"__type\":\"ResourceNotFoundException\",\"Message\":\"none\"}");
    } else if ("secretsmanager.GetSecretValue".equals(target)) {
      long millis = held.get().since().toEpochMilli();
      answer(
          exchange,
          200,
          "{\"ARN\":\"%s\",\"SecretString\":\"%s\",\"CreatedDate\":%d.%03d}"
              .formatted(id, held.get().text(), millis / 1000, millis % 1000));
    } else if ("secretsmanager.PutSecretValue".equals(target)) {
      if (tokens.add(field(body, "ClientRequestToken"))) {
        put(id, field(body, "SecretString"));
      }
      answer(exchange, 200, "{\"ARN\":\"%s\"}".formatted(id));
    } else {
      answer(exchange, 400, "{\"__type\":\"InvalidRequestException\"}");
    }
  }

  private static String field(String json, String name) {
    Matcher found = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(json);
    return found.find() ? found.group(1) : "";
  }

  private void answer(HttpExchange exchange, int status, String body) throws IOException {
    if (answersToLose.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      exchange.close();
      return;
    }
    byte[] bytes = body.getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.1");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
