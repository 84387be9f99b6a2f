package club.stack.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SiteVisitTest {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final HttpServer server = server();

  @BeforeEach
  void start() {
    server.createContext("/", exchange -> answer(exchange, 200));
    server.createContext("/gone", exchange -> answer(exchange, 404));
    server.start();
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  @Test
  void tellsTheStatusAndWhoServedIt() {
    assertThat(SiteVisit.to(address("/"), PATIENCE)).isEqualTo(new SiteVisit.Served(200, true));
    assertThat(SiteVisit.to(address("/gone"), PATIENCE)).isEqualTo(new SiteVisit.Served(404, true));
  }

  @Test
  void doesNotTrustWhoCannotProveWhoItIs() throws Exception {
    HttpsServer nobody =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    SSLContext withoutCertificate = SSLContext.getInstance("TLS");
    withoutCertificate.init(new KeyManager[0], new TrustManager[0], new SecureRandom());
    nobody.setHttpsConfigurator(new HttpsConfigurator(withoutCertificate));
    nobody.start();
    try {
      URI address = URI.create("https://127.0.0.1:" + nobody.getAddress().getPort() + "/");

      assertThat(SiteVisit.to(address, PATIENCE)).isInstanceOf(SiteVisit.Untrusted.class);
    } finally {
      nobody.stop(0);
    }
  }

  @Test
  void doesNotWaitForever() throws IOException {
    try (ServerSocket mute = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      URI address = URI.create("http://127.0.0.1:" + mute.getLocalPort() + "/");

      assertThat(SiteVisit.to(address, Duration.ofMillis(200)))
          .isInstanceOf(SiteVisit.Silent.class);
    }
  }

  @Test
  void isSilentWhereNobodyListens() {
    server.stop(0);

    assertThat(SiteVisit.to(address("/"), PATIENCE)).isInstanceOf(SiteVisit.Silent.class);
  }

  private URI address(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  private static void answer(HttpExchange exchange, int status) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("X-Amz-Cf-Id", "1");
      exchange.sendResponseHeaders(status, -1);
    }
  }

  private static HttpServer server() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException failed) {
      throw new IllegalStateException("no free port", failed);
    }
  }
}
