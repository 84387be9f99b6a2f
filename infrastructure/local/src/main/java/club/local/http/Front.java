package club.local.http;

import club.local.access.Act;
import club.local.access.Roles;
import club.local.fault.Faults;
import club.local.fault.Faults.Kind;
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
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/// Stands before a server: passes bytes on as they are, unless the caller's role does not allow the
/// call, and makes a call fail when that was asked for.
public final class Front implements AutoCloseable {
  /// What a front must know of the service behind it.
  public interface Service {
    /// `dynamodb`, `s3`: as `Faults` names it.
    String name();

    /// The operation that a request asks for.
    String operation(HttpExchange request);

    /// What such a call asks for, in IAM's terms.
    List<Act> acts(String operation, HttpExchange request, byte[] body);

    /// The answer to a caller who may not do this.
    Reply denial(String message);

    /// The answer with which the service itself refuses.
    Reply refusal(Kind kind, String operation, byte[] body);

    /// Whether the server behind must be spared two such calls at the same time.
    boolean isMadeAlone(String operation);

    /// Called after the service has answered and before the caller learns of it.
    void answered(String operation, int status);
  }

  /// `java.net.http` sets these itself.
  private static final Set<String> OWN =
      Set.of("host", "connection", "content-length", "expect", "upgrade", "transfer-encoding");

  private final Service service;
  private final Roles roles;
  private final Faults faults;
  private final URI target;
  private final HttpClient client;
  private final LoopbackServer server;
  private final ReentrantLock alone = new ReentrantLock();

  private Front(Service service, URI target, Roles roles, Faults faults, HttpClient client) {
    this.service = service;
    this.roles = roles;
    this.target = target;
    this.faults = faults;
    this.client = client;
    this.server = LoopbackServer.start(0, this::handle);
  }

  public static Front before(
      URI target, Service service, Roles roles, Faults faults, HttpClient client) {
    return new Front(service, target, roles, faults, client);
  }

  public URI address() {
    return server.address();
  }

  @Override
  public void close() {
    server.close();
  }

  private void handle(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    String operation = service.operation(exchange);
    Optional<String> refusal = roles.refusal(exchange, service.acts(operation, exchange, body));
    if (refusal.isPresent()) {
      service.denial(refusal.get()).send(exchange);
      return;
    }
    Optional<Kind> fault = faults.next(service.name(), operation);
    if (fault.isPresent() && fault.get() != Kind.AFTER) {
      service.refusal(fault.get(), operation, body).send(exchange);
      return;
    }
    Reply reply = service.isMadeAlone(operation) ? passAlone(exchange, body) : pass(exchange, body);
    service.answered(operation, reply.status());
    if (fault.isEmpty()) {
      reply.send(exchange);
    }
    // Else the exchange closes without an answer: the caller cannot know what was done.
  }

  private Reply passAlone(HttpExchange exchange, byte[] body) throws IOException {
    alone.lock();
    try {
      return pass(exchange, body);
    } finally {
      alone.unlock();
    }
  }

  private Reply pass(HttpExchange exchange, byte[] body) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(target + exchange.getRequestURI().toString()))
            .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> {
              if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
              }
            });
    try {
      return reply(client.send(request.build(), BodyHandlers.ofByteArray()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private static Reply reply(HttpResponse<byte[]> response) {
    List<Reply.Header> headers = new ArrayList<>();
    response
        .headers()
        .map()
        .forEach(
            (name, values) -> {
              if (!OWN.contains(name.toLowerCase(Locale.ROOT)) && !name.startsWith(":")) {
                values.forEach(value -> headers.add(new Reply.Header(name, value)));
              }
            });
    return new Reply(response.statusCode(), headers, response.body());
  }
}
