package club.deployment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.core.DependencyFailure;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ResourceAnswerTest {
  private HttpServer inbox;
  private volatile String method = "";
  private volatile String answered = "";
  private volatile int status = 200;

  ResourceAnswerTest() throws IOException {
    inbox = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  @BeforeEach
  void start() {
    inbox.createContext(
        "/",
        exchange -> {
          method = exchange.getRequestMethod();
          answered = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    inbox.start();
  }

  @AfterEach
  void stop() {
    inbox.stop(0);
  }

  @Test
  void repeatsWhoAskedAndGivesTheAttributes() {
    new ResourceAnswer.Done("settings", Map.of("Digest", "0123")).send(request());

    assertThat(method).isEqualTo("PUT");
    assertThat(answered)
        .contains("\"Status\":\"SUCCESS\"")
        .contains("\"PhysicalResourceId\":\"settings\"")
        .contains("\"StackId\":\"stack\"")
        .contains("\"RequestId\":\"request\"")
        .contains("\"LogicalResourceId\":\"Settings\"")
        .contains("\"Data\":{\"Digest\":\"0123\"}");
  }

  @Test
  void saysWhyItFailed() {
    new ResourceAnswer.Failed("site", "The table did not answer: deploy again.").send(request());

    assertThat(answered)
        .contains("\"Status\":\"FAILED\"")
        .contains("\"Reason\":\"The table did not answer: deploy again.\"");
  }

  @Test
  void failsWhenTheAnswerDoesNotArrive() {
    status = 403;

    assertThatThrownBy(() -> new ResourceAnswer.Done("site", Map.of()).send(request()))
        .isInstanceOf(DependencyFailure.class);
  }

  private ResourceRequest request() {
    String event =
        """
        {"RequestType":"Create","ResponseURL":"http://127.0.0.1:%d/answer","StackId":"stack",
         "RequestId":"request","ResourceType":"Custom::Settings","LogicalResourceId":"Settings",
         "ResourceProperties":{}}
        """
            .formatted(inbox.getAddress().getPort());
    return ResourceRequest.read(event.getBytes(UTF_8)).orElseThrow();
  }
}
