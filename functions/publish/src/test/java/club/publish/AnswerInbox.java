package club.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Receives the answers of custom resources in place of CloudFormation.
final class AnswerInbox implements AutoCloseable {
  private final HttpServer server;
  private final List<String> methods = new CopyOnWriteArrayList<>();
  private final List<String> answers = new CopyOnWriteArrayList<>();
  private volatile int status = 200;

  AnswerInbox() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext(
        "/",
        exchange -> {
          methods.add(exchange.getRequestMethod());
          answers.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.start();
  }

  /// From now on it answers with this status.
  AnswerInbox refusing(int with) {
    status = with;
    return this;
  }

  /// What arrived, oldest first.
  List<String> answers() {
    return List.copyOf(answers);
  }

  /// The HTTP methods of what arrived.
  List<String> methods() {
    return List.copyOf(methods);
  }

  /// A request of CloudFormation whose answer is to be sent here.
  ///
  /// @param properties members of a JSON object
  ResourceRequest asks(String type, String properties) {
    return ResourceRequest.read(event(type, properties).getBytes(UTF_8)).orElseThrow();
  }

  /// The event of such a request.
  String event(String type, String properties) {
    return """
        {"RequestType":"%s","ResponseURL":"http://127.0.0.1:%d/","StackId":"stack","RequestId":"request",
         "LogicalResourceId":"Site","ResourceProperties":{%s}}
        """
        .formatted(type, server.getAddress().getPort(), properties);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
