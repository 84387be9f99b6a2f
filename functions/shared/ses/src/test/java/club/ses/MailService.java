package club.ses;

import club.core.Bytes;
import club.core.EmailAddress;
import club.core.mail.Mailer.Message;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/// Imitates SES as far as `SendRawEmail` shows it.
final class MailService implements AutoCloseable {
  final List<Message> arrived = new CopyOnWriteArrayList<>();
  final List<String> configurationSets = new CopyOnWriteArrayList<>();
  final Queue<Answer> answers = new ArrayDeque<>();
  final List<InetSocketAddress> callers = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  /// How the service answers a call.
  sealed interface Answer {
    /// Accepts the mail and answers as SES does.
    record Taken() implements Answer {}

    /// Accepts it, and closes the connection without an answer.
    record Lost() implements Answer {}

    /// An error of the service: nothing is accepted.
    record Failed(int status, String body) implements Answer {}
  }

  MailService() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException failed) {
      throw new IllegalStateException("no free port", failed);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::take);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /// The body of an error as SES's Query protocol writes it.
  static String error(String code) {
    return """
        <ErrorResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><Error><Type>Sender</Type>\
        <Code>%s</Code><Message>Email address is not verified: ada@nowhere.example</Message></Error>\
        <RequestId>1</RequestId></ErrorResponse>
        """
        .formatted(code);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      callers.add(exchange.getRemoteAddress());
      Map<String, String> fields =
          fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
      Message message = message(fields);
      configurationSets.add(fields.getOrDefault("ConfigurationSetName", ""));
      switch (answers.isEmpty() ? new Answer.Taken() : answers.remove()) {
        case Answer.Taken() -> {
          arrived.add(message);
          answer(exchange, 200, taken("id-" + arrived.size()));
        }
        case Answer.Lost() -> arrived.add(message);
        case Answer.Failed(int status, String body) -> answer(exchange, status, body);
      }
    }
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/xml");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static String taken(String id) {
    return """
        <SendRawEmailResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><SendRawEmailResult>\
        <MessageId>%s</MessageId></SendRawEmailResult></SendRawEmailResponse>
        """
        .formatted(id);
  }

  private static Map<String, String> fields(String form) {
    return Arrays.stream(form.split("&", -1))
        .map(field -> field.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
  }

  private static Message message(Map<String, String> fields) {
    return new Message(
        new EmailAddress(fields.getOrDefault("Source", "")),
        new EmailAddress(fields.getOrDefault("Destinations.member.1", "")),
        Bytes.of(Base64.getDecoder().decode(fields.getOrDefault("RawMessage.Data", ""))));
  }
}
