package club.local.http;

import club.local.ClubProblem;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An HTTP server that only this machine reaches, under its own names, with a virtual thread for
/// each request.
public final class LoopbackServer implements AutoCloseable {
  private static final Pattern OWN_NAME =
      Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:[0-9]+)?", Pattern.CASE_INSENSITIVE);

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private LoopbackServer(HttpServer server) {
    this.server = server;
  }

  /// Listens.
  ///
  /// @param port 0: any that is free
  /// @throws ClubProblem when the port is taken
  public static LoopbackServer start(int port, HttpHandler handler) {
    try {
      LoopbackServer loopback =
          new LoopbackServer(
              HttpServer.create(
                  new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port),
                  256));
      loopback.server.setExecutor(loopback.threads);
      loopback.server.createContext("/", exchange -> serve(exchange, handler));
      loopback.server.start();
      return loopback;
    } catch (BindException e) {
      throw new ClubProblem(
          "Port " + port + " is taken: stop what uses it, or choose another with --port N.", e);
    } catch (IOException e) {
      throw new ClubProblem("No server can be started on port " + port + ": " + e.getMessage(), e);
    }
  }

  /// Whether a request is meant for this machine. A page that binds its own name to 127.0.0.1 (DNS
  /// rebinding) is same-origin with these servers for a browser, but its requests carry its name.
  ///
  /// **Source:** RFC 9110, sections 7.2 and 7.4.
  ///
  /// @param hosts the values of its header `Host`
  public static boolean isOwnName(@Nullable List<String> hosts) {
    return hosts != null && hosts.size() == 1 && OWN_NAME.matcher(hosts.getFirst()).matches();
  }

  public int port() {
    return server.getAddress().getPort();
  }

  /// By number: the AWS SDK would put a bucket's name before a host name.
  public URI address() {
    return URI.create("http://127.0.0.1:" + port());
  }

  /// Stops listening, and gives requests under way half a second.
  @Override
  public void close() {
    threads.shutdown();
    server.stop(0);
    threads.shutdownNow();
  }

  private static void serve(HttpExchange exchange, HttpHandler handler) throws IOException {
    try (exchange) {
      if (isOwnName(exchange.getRequestHeaders().get("Host"))) {
        handler.handle(exchange);
      } else {
        Reply.text(
                421,
                "text/plain; charset=utf-8",
                "This server answers under localhost, 127.0.0.1 and [::1] only: use one of them.\n")
            .send(exchange);
      }
    }
  }
}
