package club.feedback;

import club.core.Invocation;
import club.core.mail.TakeFeedback;
import club.dynamodb.DynamoBlocking;
import club.dynamodb.DynamoDeliveries;
import club.dynamodb.DynamoTable;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Map;

/// Lambda's entry to `feedback`: called by SNS with what SES reports.
public final class FeedbackFunction implements RequestStreamHandler {
  private final FeedbackHandler handler;

  /// For Lambda: with its environment and the system clock.
  public FeedbackFunction() {
    this(System.getenv(), Clock.systemUTC());
  }

  /// With this environment and clock.
  public FeedbackFunction(Map<String, String> environment, Clock clock) {
    DynamoTable table = DynamoTable.of(environment);
    this.handler =
        new FeedbackHandler(
            new TakeFeedback(new DynamoBlocking(table), new DynamoDeliveries(table), clock));
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    handler.handle(
        event.readAllBytes(),
        new Invocation("feedback", context.getAwsRequestId(), context.getLogger()::log));
  }
}
