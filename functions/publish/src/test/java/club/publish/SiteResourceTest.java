package club.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import club.core.DependencyFailure;
import club.deployment.ResourceRequest;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteResourceTest {
  private final List<String> answers = new CopyOnWriteArrayList<>();
  private final HttpServer inbox;
  private int published;
  private int failures;
  private int pauses;

  SiteResourceTest() throws IOException {
    inbox = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    inbox.createContext(
        "/",
        exchange -> {
          answers.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    inbox.start();
  }

  @AfterEach
  void stop() {
    inbox.stop(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Create", "Update"})
  void publishesWithEachDeploy(String change) {
    ask(change);

    assertThat(published).isEqualTo(1);
    assertThat(answers.getFirst()).contains("SUCCESS").contains("\"PhysicalResourceId\":\"site\"");
  }

  @Test
  void deletesNothing() {
    ask("Delete");

    assertThat(published).isZero();
    assertThat(answers.getFirst()).contains("SUCCESS").contains("\"PhysicalResourceId\":\"site\"");
  }

  @Test
  void waitsUntilItsRoleIsKnownEverywhere() {
    failures = 3;

    ask("Create");

    assertThat(answers.getFirst()).contains("SUCCESS");
    assertThat(published).isEqualTo(1);
    assertThat(pauses).isEqualTo(3);
  }

  @Test
  void letsTheDeployFailWhenTheSiteCannotBeWritten() {
    failures = 100;

    ask("Create");

    assertThat(answers).hasSize(1);
    assertThat(answers.getFirst()).contains("FAILED").contains("read the log of Publish");
    assertThat(pauses).isEqualTo(5);
  }

  private void ask(String change) {
    String event =
        """
        {"RequestType":"%s","ResponseURL":"http://127.0.0.1:%d/","ResourceProperties":{}}
        """
            .formatted(change, inbox.getAddress().getPort());
    new SiteResource(this::publish, () -> pauses++)
        .handle(ResourceRequest.read(event.getBytes(UTF_8)).orElseThrow());
  }

  private void publish() {
    if (failures-- > 0) {
      throw new DependencyFailure("read", "table", new IOException("denied"));
    }
    published++;
  }
}
