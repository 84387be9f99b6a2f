package club.stack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Imitates SQS as far as the reports need it: queues of messages without a body.
///
/// **Source:** SQS API Reference, "ReceiveMessage", "DeleteMessageBatch", "GetQueueAttributes".
final class QueueService implements AutoCloseable {
  private static final Pattern QUEUE = Pattern.compile("\"QueueUrl\":\"[^\"]*/([A-Za-z]+)\"");
  private static final Pattern HANDLE = Pattern.compile("\"ReceiptHandle\":\"(\\d+)\"");

  private final Map<String, List<Integer>> queues = new ConcurrentHashMap<>();
  private final HttpServer server;

  QueueService() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException failed) {
      throw new IllegalStateException("no free port", failed);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  String url(String queue) {
    return "https://sqs.eu-west-3.amazonaws.com/000000000000/" + queue;
  }

  void hold(String queue, int messages) {
    for (int i = 0; i < messages; i++) {
      queue(queue).add(i);
    }
  }

  int held(String queue) {
    return queue(queue).size();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private List<Integer> queue(String name) {
    return queues.computeIfAbsent(name, _ -> new CopyOnWriteArrayList<>());
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
      String name = QUEUE.matcher(body).results().findFirst().orElseThrow().group(1);
      String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
      byte[] answer = answer(target, queue(name), body).getBytes(UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.0");
      exchange.sendResponseHeaders(200, answer.length);
      exchange.getResponseBody().write(answer);
    }
  }

  private static String answer(String target, List<Integer> queue, String body) {
    return switch (target) {
      case "AmazonSQS.GetQueueAttributes" ->
          "{\"Attributes\":{\"ApproximateNumberOfMessages\":\"%d\"}}".formatted(queue.size());
      case "AmazonSQS.ReceiveMessage" ->
          "{\"Messages\":[%s]}"
              .formatted(
                  queue.stream()
                      .limit(10)
                      .map(QueueService::message)
                      .collect(Collectors.joining(",")));
      case "AmazonSQS.DeleteMessageBatch" -> {
        List<Integer> gone = HANDLE.matcher(body).results().map(QueueService::number).toList();
        queue.removeAll(gone);
        yield "{\"Successful\":[%s],\"Failed\":[]}"
            .formatted(
                gone.stream().map("{\"Id\":\"m%d\"}"::formatted).collect(Collectors.joining(",")));
      }
      default -> throw new IllegalArgumentException(target);
    };
  }

  private static String message(int number) {
    return "{\"MessageId\":\"m%d\",\"ReceiptHandle\":\"%d\",\"Body\":\"\",\"MD5OfBody\":\"d41d8cd98f00b204e9800998ecf8427e\"}"
        .formatted(number, number);
  }

  private static Integer number(MatchResult handle) {
    return Integer.valueOf(handle.group(1));
  }
}
