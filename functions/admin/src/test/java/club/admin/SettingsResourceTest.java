package club.admin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import club.deployment.ResourceRequest;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SettingsResourceTest {
  private final List<String> answers = new CopyOnWriteArrayList<>();
  private final List<String> log = new ArrayList<>();
  private final HttpServer inbox;

  SettingsResourceTest() throws IOException {
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

  @Test
  void tellsOtherSettingsByAnotherDigest() {
    handle("Create", "a@club.example");
    handle("Update", "a@club.example");
    handle("Update", "b@club.example");

    assertThat(answers).allSatisfy(answer -> assertThat(answer).contains("\"settings\""));
    assertThat(digest(0)).isEqualTo(digest(1)).isNotEqualTo(digest(2));
  }

  @Test
  void logsNoSetting() {
    handle("Delete", "a@club.example");

    assertThat(answers.getFirst()).contains("SUCCESS");
    assertThat(log).hasSize(1);
    assertThat(log.getFirst()).contains("admin settings").doesNotContain("club.example");
  }

  private String digest(int at) {
    return answers.get(at).replaceFirst(".*\"Digest\":\"([0-9a-f]+)\".*", "$1");
  }

  private void handle(String type, String contact) {
    String event =
        """
        {"RequestType":"%s","ResponseURL":"http://127.0.0.1:%d/","ResourceProperties":
         {"ServiceToken":"arn","Contact":"%s"}}
        """
            .formatted(type, inbox.getAddress().getPort(), contact);
    ResourceRequest request = ResourceRequest.read(event.getBytes(UTF_8)).orElseThrow();
    SettingsResource.handle(request, "request-1", log::add);
  }
}
