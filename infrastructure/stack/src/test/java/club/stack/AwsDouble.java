package club.stack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;

/// AWS, as far as a command sees it on the wire: answers what it was told to answer.
public final class AwsDouble implements AutoCloseable {
  /// What arrived: the path with its query, and the decoded body.
  public final List<String> calls = new CopyOnWriteArrayList<>();

  private final Map<String, Deque<Answer>> answers = new ConcurrentHashMap<>();
  private final HttpServer server;

  private record Answer(int status, String body, Map<String, String> headers) {}

  public AwsDouble() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException failed) {
      throw new IllegalStateException("no free port", failed);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::serve);
    server.start();
  }

  /// Clients that call this double.
  public AwsServices services() {
    return AwsServices.of(
        Region.EU_WEST_3,
        StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")),
        Optional.of(URI.create("http://127.0.0.1:" + server.getAddress().getPort())));
  }

  /// Answers an operation (`DescribeStacks`) or a path (`/v2/email/account`). Told several times,
  /// it gives each answer once, and the last one from then on.
  public AwsDouble answer(String operation, int status, String body) {
    return answer(operation, status, body, Map.of());
  }

  /// Answers with headers, too.
  public AwsDouble answer(String operation, int status, String body, Map<String, String> headers) {
    answers
        .computeIfAbsent(operation, _ -> new ArrayDeque<>())
        .add(new Answer(status, body, headers));
    return this;
  }

  /// A stack named `club`, with members of XML of each kind.
  public AwsDouble stack(
      String status, Map<String, String> parameters, Map<String, String> outputs) {
    StringBuilder members = new StringBuilder("<Parameters>");
    parameters.forEach(
        (key, value) ->
            members.append(
                "<member><ParameterKey>%s</ParameterKey><ParameterValue>%s</ParameterValue></member>"
                    .formatted(key, value)));
    members.append("</Parameters><Outputs>");
    outputs.forEach(
        (key, value) ->
            members.append(
                "<member><OutputKey>%s</OutputKey><OutputValue>%s</OutputValue></member>"
                    .formatted(key, value)));
    return answer(
        "DescribeStacks",
        200,
        result(
            "DescribeStacks",
            "<Stacks><member><StackName>club</StackName><StackStatus>%s</StackStatus>%s</Outputs></member></Stacks>"
                .formatted(status, members)));
  }

  /// The stack's resources: logical id to physical id.
  public AwsDouble resources(Map<String, String> resources) {
    StringBuilder members = new StringBuilder("<StackResourceSummaries>");
    resources.forEach(
        (logical, physical) ->
            members.append(
                ("<member><LogicalResourceId>%s</LogicalResourceId><PhysicalResourceId>%s"
                        + "</PhysicalResourceId></member>")
                    .formatted(logical, physical)));
    return answer(
        "ListStackResources",
        200,
        result("ListStackResources", members + "</StackResourceSummaries>"));
  }

  /// The body of an answer in the Query protocol.
  public static String result(String operation, String members) {
    return "<%1$sResponse><%1$sResult>%2$s</%1$sResult></%1$sResponse>"
        .formatted(operation, members);
  }

  /// The body of an error in the Query protocol.
  public static String error(String code, String message) {
    return "<ErrorResponse><Error><Type>Sender</Type><Code>%s</Code><Message>%s</Message></Error></ErrorResponse>"
        .formatted(code, message);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body =
          URLDecoder.decode(
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
              StandardCharsets.UTF_8);
      calls.add(exchange.getRequestURI() + " " + body);
      Answer answer = next(operation(exchange.getRequestURI(), body));
      answer.headers().forEach(exchange.getResponseHeaders()::set);
      byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private static String operation(URI address, String body) {
    return body.startsWith("Action=")
        ? body.substring("Action=".length(), body.indexOf('&'))
        : address.getPath();
  }

  private Answer next(String operation) {
    Deque<Answer> told = answers.getOrDefault(operation, new ArrayDeque<>());
    return switch (told.size()) {
      case 0 -> new Answer(400, error("NotTold", operation), Map.of());
      case 1 -> told.getFirst();
      default -> told.removeFirst();
    };
  }
}
