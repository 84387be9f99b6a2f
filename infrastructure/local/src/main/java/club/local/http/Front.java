package club.local.http;

import club.local.access.Act;
import club.local.access.Roles;
import club.local.fault.Faults;
import club.local.fault.Faults.Kind;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/// The front of a service: refuses a call that the caller's role does not allow, and fails a call
/// on demand.
public final class Front implements AutoCloseable {
  /// A service of AWS, as far as it is imitated.
  public interface Service {
    /// As `Faults` names it.
    String name();

    /// The operation that a request asks for.
    String operation(HttpExchange request, byte[] body);

    /// The rights that such a call needs.
    List<Act> acts(String operation, HttpExchange request, byte[] body);

    /// The answer to a caller without the right.
    Reply denial(String message);

    /// The answer with which the service itself fails.
    Reply refusal(Kind kind, String operation, byte[] body);

    /// Does it.
    Reply answer(String operation, HttpExchange request, byte[] body) throws IOException;
  }

  private final Service service;
  private final Roles roles;
  private final Faults faults;
  private final LoopbackServer server;

  /// Listens on any free port.
  public Front(Service service, Roles roles, Faults faults) {
    this.service = service;
    this.roles = roles;
    this.faults = faults;
    this.server = LoopbackServer.start(0, this::handle);
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
    String operation = service.operation(exchange, body);
    Optional<String> denial = roles.refusal(exchange, service.acts(operation, exchange, body));
    if (denial.isPresent()) {
      service.denial(denial.get()).send(exchange);
      return;
    }
    Optional<Kind> fault = faults.next(service.name(), operation);
    if (fault.isPresent() && fault.get() != Kind.AFTER) {
      service.refusal(fault.get(), operation, body).send(exchange);
      return;
    }
    Reply reply = service.answer(operation, exchange, body);
    if (fault.isEmpty()) {
      reply.send(exchange);
    }
    // Otherwise the exchange closes without an answer: the caller cannot know.
  }
}
