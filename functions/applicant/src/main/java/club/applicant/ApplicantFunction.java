package club.applicant;

import club.core.Settings;
import club.core.request.Follow;
import club.dynamodb.DynamoBlockages;
import club.dynamodb.DynamoLinks;
import club.dynamodb.DynamoRequests;
import club.dynamodb.DynamoTable;
import club.dynamodb.DynamoTracking;
import club.web.Edge;
import club.web.Origin;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Map;

/// Lambda's entry to [ApplicantHandler].
public final class ApplicantFunction implements RequestStreamHandler {
  private final Edge edge;

  /// For Lambda: with its environment and the system clock.
  public ApplicantFunction() {
    this(System.getenv(), Clock.systemUTC());
  }

  /// With this environment and clock.
  public ApplicantFunction(Map<String, String> environment, Clock clock) {
    Settings settings = new Settings(environment);
    DynamoTable table = DynamoTable.of(environment);
    Follow follow =
        new Follow(
            new DynamoLinks(table),
            new DynamoRequests(table),
            new DynamoTracking(table),
            new DynamoBlockages(table));
    edge =
        new Edge(
            "applicant",
            settings.club(),
            Origin.of(settings.text("ORIGIN_KEY")),
            new ApplicantHandler(follow, settings.club(), clock));
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    edge.handle(event, answer, context);
  }
}
