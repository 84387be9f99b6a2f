package club.local.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Map;

/// Logs the event that it was called with.
public final class TellFunction implements RequestStreamHandler {
  public TellFunction(Map<String, String> environment, Clock clock) {}

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    context.getLogger().log(new String(event.readAllBytes(), UTF_8));
  }
}
