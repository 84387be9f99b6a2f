package club.local.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackServerTest {
  private final AtomicInteger calls = new AtomicInteger();
  private final LoopbackServer server =
      LoopbackServer.start(
          0,
          exchange -> {
            calls.incrementAndGet();
            Reply.text(200, "text/plain", "x").send(exchange);
          });

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"localhost", "LocalHost:8080", "127.0.0.1", "127.0.0.1:1", "[::1]", "[::1]:8080"})
  void answersUnderTheNamesOfThisMachine(String host) throws Exception {
    assertThat(RawCall.status(server.address(), host)).isEqualTo(200);
  }

  /// A page whose name was bound anew to this machine sends its own name.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "page.example",
        "page.example:8080",
        "localhost.page.example",
        "127.0.0.1.page.example:8080",
        "localhost:8080.page.example",
        "localhost:",
        ""
      })
  void refusesAnyOtherNameAndTouchesNothing(String host) throws Exception {
    assertThat(RawCall.status(server.address(), host)).isEqualTo(421);
    assertThat(calls).hasValue(0);
  }

  @Test
  void refusesARequestWithoutANameOrWithTwo() throws Exception {
    assertThat(RawCall.send(server.address(), "GET / HTTP/1.0\r\n\r\n")).isEqualTo(421);
    assertThat(
            RawCall.send(
                server.address(),
                "GET / HTTP/1.1\r\nHost: localhost\r\nHost: page.example\r\nConnection: close\r\n\r\n"))
        .isEqualTo(421);
    assertThat(calls).hasValue(0);
  }
}
