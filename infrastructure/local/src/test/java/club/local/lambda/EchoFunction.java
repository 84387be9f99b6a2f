package club.local.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;

/// Answers with the event that it was called with; on demand it crashes, hangs, or says what it
/// sees. A request over HTTP gets that as the body.
public final class EchoFunction implements RequestStreamHandler {
  private final Map<String, String> environment;
  private final Clock clock;

  public EchoFunction(Map<String, String> environment, Clock clock) {
    this.environment = environment;
    this.clock = clock;
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    String json = new String(event.readAllBytes(), UTF_8);
    context.getLogger().log("echo " + context.getAwsRequestId());
    if (json.contains("please-crash")) {
      throw new IllegalStateException("as you wish");
    }
    if (json.contains("please-hang")) {
      try {
        Thread.sleep(60_000);
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
    }
    String text = json.contains("please-tell") ? tell() : json;
    answer.write((json.contains("rawPath") ? response(text) : text).getBytes(UTF_8));
  }

  private static String response(String body) {
    String escaped = body.replace("\\", "\\\\").replace("\"", "\\\"");
    return "{\"statusCode\":200,\"body\":\"" + escaped + "\"}";
  }

  private String tell() {
    return "{\"greeting\":\"%s\",\"endpoints\":\"%s\",\"as\":\"%s\",\"now\":\"%s\",\"seesJackson\":%s}"
        .formatted(
            environment.get("GREETING"),
            environment.entrySet().stream()
                .filter(variable -> variable.getKey().startsWith("AWS_ENDPOINT_URL_"))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(" ")),
            environment.get("AWS_ACCESS_KEY_ID"),
            clock.instant(),
            sees("tools.jackson.databind.json.JsonMapper"));
  }

  private static boolean sees(String type) {
    try {
      Class.forName(type);
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
