import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import club.join.JoinFunction;
import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/// Sends bad bodies to the function itself, as the events of API Gateway. None of them reaches the
/// table.
final class Bodies {
  private static final String KEY = "k".repeat(64);
  private static final int TIMES = 200;

  private static final JoinFunction FUNCTION =
      new JoinFunction(
          Map.ofEntries(
              Map.entry("TABLE", "club"),
              Map.entry("ORIGIN_KEY", KEY),
              Map.entry("PROGRAMME", "Programme Exemple"),
              Map.entry("SOFTWARE", "Exemple"),
              Map.entry("CONTACT", "contact@club.example"),
              Map.entry("LANGUAGE", "fr"),
              Map.entry("TIME_ZONE", "Europe/Paris"),
              Map.entry("REVIEWERS", "a@club.example"),
              Map.entry("NETWORK_FORMS", "999"),
              Map.entry("ACKNOWLEDGEMENT_HOURS", "24"),
              Map.entry("AWS_ENDPOINT_URL", "http://127.0.0.1:1"),
              Map.entry("AWS_REGION", "eu-west-3"),
              Map.entry("AWS_ACCESS_KEY_ID", "id"),
              Map.entry("AWS_SECRET_ACCESS_KEY", "key")),
          Clock.systemUTC());

  private record Body(String type, byte[] bytes) {
    static Body json(String text) {
      return new Body("application/json", text.getBytes(UTF_8));
    }

    static Body form(String text) {
      return new Body("application/x-www-form-urlencoded", text.getBytes(UTF_8));
    }
  }

  private Bodies() {}

  public static void main(String[] arguments) throws IOException {
    Map<String, Body> bodies = new LinkedHashMap<>();
    bodies.put("malformed JSON", Body.json("{\"organisation\":\"a\",,}"));
    bodies.put("duplicate keys", Body.json("{\"a\":\"1\",\"a\":\"2\"}"));
    bodies.put("3,000 unknown keys", Body.json(keys(3_000)));
    bodies.put("depth 100,000", Body.json("{\"a\":" + "[".repeat(100_000)));
    bodies.put("depth 30,000, under the limit", Body.json("{\"a\":" + "[".repeat(30_000)));
    bodies.put("number of 30,000 digits", Body.json("{\"a\":" + "9".repeat(30_000) + "}"));
    bodies.put("1e999999999", Body.json("{\"a\":1e999999999}"));
    bodies.put("UTF-16", new Body("application/json", "{\"a\":\"b\"}".getBytes(UTF_16)));
    bodies.put("text/plain", new Body("text/plain", "a".getBytes(UTF_8)));
    bodies.put("truncated escape", Body.form("a=" + "%41".repeat(10_000) + "%4"));
    bodies.put("10,000 pairs", Body.form("a=b&".repeat(8_000)));
    bodies.put("project of combining marks", Body.form("project=" + "a\u0301\u0327".repeat(6_000)));
    bodies.put("project of line ends", Body.form("project=" + "\r\n".repeat(15_000) + "a"));
    bodies.put("project of zero-width signs", Body.form("project=" + "\u200b".repeat(10_000)));
    bodies.put("address of 30,000 letters", Body.form("email=" + "a@".repeat(15_000)));
    bodies.put("address of brackets", Body.form("email=" + "<".repeat(30_000)));
    bodies.put("website of dots", Body.form("website=" + "a.".repeat(15_000)));
    bodies.put("telephone of digits", Body.form("phone=" + "1 ".repeat(15_000)));
    bodies.put("SIRET of digits", Body.form("siret=" + "1 ".repeat(15_000)));
    bodies.put("1 MB", Body.form("a=" + "b".repeat(1_000_000)));
    System.out.printf("%-32s %6s %9s %9s %9s%n", "body", "status", "first", "worst", "median");
    for (Map.Entry<String, Body> each : bodies.entrySet()) {
      measure(each.getKey(), event(each.getValue()));
    }
    measure("bad base64", event("*** no base64 ***"));
  }

  private static void measure(String name, byte[] event) throws IOException {
    long[] nanos = new long[TIMES + 1];
    int status = 0;
    for (int i = 0; i <= TIMES; i++) {
      ByteArrayOutputStream answer = new ByteArrayOutputStream();
      long before = cpu();
      FUNCTION.handleRequest(new ByteArrayInputStream(event), answer, new Call());
      nanos[i] = cpu() - before;
      status =
          Integer.parseInt(
              answer.toString(UTF_8).replaceFirst("(?s).*\"statusCode\":(\\d+).*", "$1"));
    }
    long first = nanos[0];
    long[] more = Arrays.copyOfRange(nanos, 1, nanos.length);
    Arrays.sort(more);
    System.out.printf(
        "%-32s %6d %6.1f ms %6.1f ms %6.1f ms%n",
        name, status, first / 1e6, more[TIMES - 1] / 1e6, more[TIMES / 2] / 1e6);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static String keys(int number) {
    StringBuilder json = new StringBuilder("{");
    for (int i = 0; i < number; i++) {
      json.append(i == 0 ? "" : ",").append("\"k").append(i).append("\":\"\"");
    }
    return json.append("}").toString();
  }

  private static byte[] event(Body body) {
    String text = Base64.getEncoder().encodeToString(body.bytes());
    return event(body.type(), text);
  }

  private static byte[] event(String text) {
    return event("application/json", text);
  }

  private static byte[] event(String type, String base64) {
    return """
    {"rawPath":"/api/join-requests","requestContext":{"http":{"method":"POST"}},
     "headers":{"x-origin-key":"%s","content-type":"%s","cloudfront-viewer-address":"192.0.2.1:1"},
     "body":"%s","isBase64Encoded":true}
    """
        .formatted(KEY, type, base64)
        .getBytes(UTF_8);
  }

  /// A call whose log nobody reads.
  private static final class Call implements Context {
    @Override
    public String getAwsRequestId() {
      return "1";
    }

    @Override
    public String getLogGroupName() {
      return "";
    }

    @Override
    public String getLogStreamName() {
      return "";
    }

    @Override
    public String getFunctionName() {
      return "join";
    }

    @Override
    public String getFunctionVersion() {
      return "1";
    }

    @Override
    public String getInvokedFunctionArn() {
      return "";
    }

    @Override
    public CognitoIdentity getIdentity() {
      return null;
    }

    @Override
    public ClientContext getClientContext() {
      return null;
    }

    @Override
    public int getRemainingTimeInMillis() {
      return 20_000;
    }

    @Override
    public int getMemoryLimitInMB() {
      return 1769;
    }

    @Override
    public LambdaLogger getLogger() {
      return new LambdaLogger() {
        @Override
        public void log(String message) {}

        @Override
        public void log(byte[] message) {}
      };
    }
  }
}
