package club.sweep;

import club.core.Invocation;
import club.core.mail.Sweep;
import club.dynamodb.DynamoTable;
import club.dynamodb.DynamoUnfinished;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Map;

/// Lambda's entry to `sweep`.
public final class SweepFunction implements RequestStreamHandler {
  private final SweepHandler handler;

  /// As Lambda calls it.
  public SweepFunction() {
    this(System.getenv(), Clock.systemUTC());
  }

  /// Wired from this environment, on this clock.
  public SweepFunction(Map<String, String> environment, Clock clock) {
    this.handler =
        new SweepHandler(new Sweep(new DynamoUnfinished(DynamoTable.of(environment)), clock));
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context) {
    handler.handle(new Invocation("sweep", context.getAwsRequestId(), context.getLogger()::log));
  }
}
